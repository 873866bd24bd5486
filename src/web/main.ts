// Starts the app in the page.
import { mount } from 'svelte';
import './styles/main.css';
import App from './app.svelte';
import { settings } from './lib/settings.svelte.ts';

settings.apply(document.documentElement);
mount(App, { target: document.getElementById('app')! });
