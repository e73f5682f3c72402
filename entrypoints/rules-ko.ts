import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { addLanguage } from '../utils/detector/rules/loaded.ts';
import { korean } from '../utils/detector/rules/ko/language.ts';

export default defineUnlistedScript(() => addLanguage('ko', korean));
