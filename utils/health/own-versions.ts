/** What runs here, for a diagnosis. */
import { browser } from 'wxt/browser';
import { DETECTOR_VERSION } from '../detector/version.ts';
import type { Versions } from './diagnosis-text.ts';

export function ownVersions(): Versions {
  return {
    extension: browser.runtime.getManifest().version,
    detector: DETECTOR_VERSION,
    browser: browserIn(navigator.userAgent),
    language: browser.i18n.getUILanguage(),
  };
}

/** Browsers name those they descend from as well, so the youngest comes first. */
const BROWSERS = ['Firefox', 'Edg', 'OPR', 'Vivaldi', 'Chrome'];

/** Name and version, as in `Chrome 145.0.0.0`. */
export function browserIn(userAgent: string): string {
  for (const name of BROWSERS) {
    const version = new RegExp(`${name}/([\\d.]+)`).exec(userAgent)?.[1];
    if (version) return `${name} ${version}`;
  }
  return 'another browser';
}
