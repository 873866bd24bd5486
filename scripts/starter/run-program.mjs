// Runs another program as if it stood in our place: same terminal, Ctrl-C reaches it, its exit code becomes ours.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';

/**
 * Runs a program to its end. While it runs, Ctrl-C is left to it (the terminal sends it to both), a SIGTERM is handed on.
 * @param {string} file
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<number>} its exit code; 128 + number where a signal ended it
 * @throws where the program could not be started
 */
export function runProgram(file, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(file, [...args], { stdio: 'inherit', ...options });
    const leave = () => {};
    const hand = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal);
    process.on('SIGINT', leave).on('SIGTERM', hand).on('SIGHUP', hand);
    const done = () => process.off('SIGINT', leave).off('SIGTERM', hand).off('SIGHUP', hand);
    child.on('error', (error) => { done(); reject(error); });
    child.on('exit', (code, signal) => { done(); resolve(code ?? 128 + (signal ? constants.signals[signal] : 0)); });
  });
}
