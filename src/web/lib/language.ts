// The languages of the interface.
export type Lang = 'ar' | 'en';
