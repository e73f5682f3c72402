/** Teaches i18next our keys, so that a key that `locales/en.json` lacks does not compile. */
import type en from '../../locales/en.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof en };
    returnNull: false;
  }
}
