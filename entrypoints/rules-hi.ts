import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { addLanguage } from '../utils/detector/rules/loaded.ts';
import { hindi } from '../utils/detector/rules/hi/language.ts';

export default defineUnlistedScript(() => addLanguage('hi', hindi));
