/** Brought into a page only when the person wants to show how it is read. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { send } from '../../utils/messaging/send.ts';
import { showGuide } from './show-guide.tsx';

export default defineUnlistedScript(async () => {
  const words = await send('guideWords', {});
  if (words.ok) showGuide(words.value);
});
