import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { addLanguage } from '../utils/detector/rules/loaded.ts';
import { french } from '../utils/detector/rules/fr/language.ts';

export default defineUnlistedScript(() => addLanguage('fr', french));
