/** The chat sites of a made log, each with its share of the records and the names its models go by. */

export interface MadeSite {
  site: string;
  vendor: string;
  jurisdiction: string;
  models: readonly string[];
}

const aSite = (site: string, vendor: string, jurisdiction: string, ...models: string[]): MadeSite => ({
  site,
  vendor,
  jurisdiction,
  models,
});

export const MADE_SITES: readonly (readonly [MadeSite, share: number])[] = [
  [aSite('chatgpt', 'OpenAI', 'US', 'gpt', 'gpt thinking', 'gpt mini', 'o'), 40],
  [aSite('claude', 'Anthropic', 'US', 'Sonnet', 'Opus', 'Haiku', 'Sonnet extended'), 20],
  [aSite('gemini', 'Google', 'US', 'Flash', 'Pro', 'Ultra', 'Flash thinking'), 12],
  [aSite('deepseek', 'DeepSeek', 'CN', 'V', 'R', 'V search', 'R search'), 10],
  [aSite('qwen', 'Alibaba', 'CN', 'Max', 'Plus', 'Turbo', 'Coder'), 6],
  [aSite('kimi', 'Moonshot AI', 'CN', 'K', 'K thinking', 'K researcher', 'K slides'), 5],
  [aSite('mistral', 'Mistral AI', 'FR', 'Large', 'Medium', 'Small', 'Magistral'), 4],
  [aSite('grok', 'xAI', 'US', 'Fast', 'Expert', 'Heavy', 'Beta'), 3],
];

/** What a model is called `month` months into the log: a new number every quarter, a few hundred names in three years. */
export function modelIn(name: string, month: number): string {
  const quarter = Math.floor(month / 3);
  return `${name} ${3 + Math.floor(quarter / 4)}.${quarter % 4}`;
}
