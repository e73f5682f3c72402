/**
 * What Firefox calls the data that a study gets (extensionworkshop.com, "Firefox built-in consent for data collection"):
 * asked for in the click by which somebody joins, and looked at again before every send.
 */
import type { Manifest } from '../../protocol/manifest.ts';

export const OPTIONAL_DATA = [
  'websiteContent',
  'browsingActivity',
  'websiteActivity',
  'personalCommunications',
  'personallyIdentifyingInfo',
] as const;
export type DataKind = (typeof OPTIONAL_DATA)[number];

export function neededData({ collect, survey }: Manifest): DataKind[] {
  return [
    'websiteContent',
    'browsingActivity',
    ...(collect.counters ? (['websiteActivity'] as const) : []),
    ...(collect.text !== 'none' || collect.fields.includes('note')
      ? (['personalCommunications'] as const)
      : []),
    ...(survey.length > 0 ? (['personallyIdentifyingInfo'] as const) : []),
  ];
}
