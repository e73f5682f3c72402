/**
 * Words by which pages say that no answer came for a reason of their own: a failure, a limit, a wall. Boxes for them also
 * say that something was copied or saved.
 */
import type { Pattern } from './site.ts';

export const ERROR_WORDS: readonly Pattern[] = [
  '\\berror\\b|\\bfailed\\b|went wrong|try again|timed? ?out|unavailable|offline|(?:network|connection|server)\\b.{0,30}(?:lost|busy|down)',
  'too many requests|rate limit|(?:usage|message|daily|free)\\b.{0,20}limit|limit (?:reached|exceeded)|reached (?:your|the)\\b.{0,30}limit|out of (?:free )?messages|quota',
  '(?:log|sign) ?(?:in|up) to (?:continue|keep|get)|session (?:has )?expired',
  '错误|錯誤|失败|失敗|出错|出错了|异常|稍后再试|重试|网络|超时|频繁|上限|已用完|请先?登录|服务器繁忙',
  'エラー|失敗|再試行|もう一度お試し|制限|오류|실패|다시 시도|한도',
  'ошибк|не удалось|попробуйте|повторите|лимит|fehler|fehlgeschlagen|erneut|erreur|échou|réessay|limite|error|falló|inténtalo|erro\\b|tente novamente|errore|riprova',
  'خطأ|فشل|حاول مرة|त्रुटि|विफल|फिर से प्रयास',
];
