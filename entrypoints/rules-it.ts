import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { addLanguage } from '../utils/detector/rules/loaded.ts';
import { italian } from '../utils/detector/rules/it/language.ts';

export default defineUnlistedScript(() => addLanguage('it', italian));
