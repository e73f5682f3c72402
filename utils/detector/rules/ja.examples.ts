/** What each Japanese rule catches and what it must let pass; read by the tests only. */
import type { Examples } from './rule.ts';

export const japaneseExamples: Record<string, Examples> = {
  'ja.cannot-help': {
    catches: ['そのご依頼にはお応えできません。', '申し訳ありませんが、お手伝いできません。'],
    passes: ['彼は手伝った。'],
  },
  'ja.cannot-make': {
    catches: ['その方法を説明することはできません。', '情報の提供は控えさせていただきます。'],
    passes: ['先生が説明した。'],
  },
  'ja.refuse': { catches: ['この件はお断りします。'], passes: ['彼は断った。'] },
  'ja.sorry': {
    catches: ['申し訳ございませんが、それは無理です。'],
    passes: ['お待たせして申し訳ありません。'],
  },
  'ja.forbidden': { catches: ['それは違法な行為です。'], passes: ['水を沸かします。'] },
  'ja.no-ability': { catches: ['私は個人的な意見を持っていません。'], passes: ['感情を込めて歌う。'] },
  'ja.as-ai': { catches: ['AIとして中立を保ちます。'], passes: ['ロボットが歩く。'] },
  'ja.redirect': { catches: ['専門家に相談してください。'], passes: ['警察車両が通った。'] },
  'ja.lecture': { catches: ['ルールを尊重することが大切です。'], passes: ['道が広い。'] },
  'ja.offer': { catches: ['代わりに要約をお作りします。'], passes: ['空が青い。'] },
  'ja.farewell': { catches: ['他のご質問があればどうぞ。'], passes: ['他人の空似。'] },
  'ja.give': { catches: ['以下の手順です。'], passes: ['水が冷たい。'] },
  'ja.ask-back': { catches: ['バージョンを教えてください。'], passes: ['先生の教え。'] },
  'ja.fault': { catches: ['エラーが発生しました。'], passes: ['人の過ち。'] },
};
