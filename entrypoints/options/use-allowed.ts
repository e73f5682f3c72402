/** What the browser allows beyond the installation, as it changes, and the two ways to change it. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

export function useAllowed() {
  const [origins, setOrigins] = useState<readonly string[]>([]);
  useEffect(() => {
    const read = () => void browser.permissions.getAll().then(({ origins = [] }) => setOrigins(origins));
    read();
    browser.permissions.onAdded.addListener(read);
    browser.permissions.onRemoved.addListener(read);
    return () => {
      browser.permissions.onAdded.removeListener(read);
      browser.permissions.onRemoved.removeListener(read);
    };
  }, []);
  const change = async (wanted: string[], on: boolean) => {
    await (on
      ? browser.permissions.request({ origins: wanted })
      : browser.permissions.remove({ origins: wanted }));
    // Also where the person said no: the switch goes back.
    const now = await browser.permissions.getAll();
    setOrigins([...(now.origins ?? [])]);
  };
  return { origins, change };
}
