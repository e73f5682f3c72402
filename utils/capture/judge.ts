/**
 * A finished answer → the message about it. An answer that is not asked about becomes a count without content; only
 * what the person is to be asked about carries its text out of the page.
 */
import type { Outcome } from '../../contract/daily-count.ts';
import { localDay } from '../../contract/local-day.ts';
import type { Detection } from '../../contract/refusal-record.ts';
import type { DetectorVerdict, Kind, Sensitivity } from '../../contract/taxonomy.ts';
import { asks } from '../detector/asks.ts';
import type { DetectorResult } from '../detector/detect.ts';
import type { FinishedAnswer } from '../messaging/schemas.ts';
import type { Finished } from './finished.ts';
import { fingerprint } from './fingerprint.ts';

export interface AnswerContext {
  site: string;
  adapter: string;
  model: string | null;
  /** Made up for this page life. */
  page: string;
  /** The page's own id of the conversation, or one made up for this page life. */
  conversation: string;
  seenAt: Date;
  detect: (answer: string, prompt: string) => DetectorResult;
  detectorVersion: string;
  /** How readily the person wants to be asked. */
  sensitivity: Sensitivity;
  /** Whether another model answered than the one chosen, and whether that is news to the person. */
  switched: 'no' | 'again' | 'news';
}

export function judge(finished: Finished, context: AnswerContext): FinishedAnswer {
  const prompt = promptOf(finished);
  // An answer of which nothing is left can only be judged by what was shown, or by what the site says in its stead.
  const judged = finished.text || finished.before || (finished.notice?.text ?? '');
  const detection = context.detect(judged, prompt.text);
  const kind = kindOf(finished, context);
  const isAskedAbout =
    finished.type !== 'failed' &&
    ((kind !== 'model_text' && (kind !== 'model_fallback' || context.switched === 'news')) ||
      asks(detection, context.sensitivity));
  return {
    ...identityOf(finished, context),
    language: detection.language,
    outcome: outcomeOf(finished, kind, detection.verdict),
    refusal: isAskedAbout ? refusalOf(finished, prompt, kind, detection, context) : null,
  };
}

function kindOf({ type, notice }: Finished, { switched }: AnswerContext): Kind {
  if (type === 'taken_back') return 'taken_back';
  if (notice?.kind === 'platform_block') return 'platform_block';
  return switched === 'no' ? 'model_text' : 'model_fallback';
}

function outcomeOf({ type }: Finished, kind: Kind, verdict: DetectorVerdict): Outcome {
  if (type !== 'finished')
    return { taken_back: 'taken_back', blocked: 'blocked', failed: 'error' }[type] as Outcome;
  const refused = verdict === 'hard_refusal' || verdict === 'deflects';
  return kind === 'model_fallback' && !refused ? 'switched' : verdict;
}

/** The same for an answer the person points at: its text goes along whatever the detector says. */
export function flag(finished: Finished, context: AnswerContext): FinishedAnswer {
  const prompt = promptOf(finished);
  const detection = context.detect(finished.text, prompt.text);
  return {
    ...identityOf(finished, context),
    language: detection.language,
    outcome: detection.verdict,
    refusal: refusalOf(finished, prompt, 'model_text', detection, context),
  };
}

function identityOf(finished: Finished, { site, adapter, model, page, conversation, seenAt }: AnswerContext) {
  return {
    turnKey: `${site}:${turnKeyOf(finished, page)}`,
    site,
    adapter,
    model,
    conversation: fingerprint(`${site} ${conversation}`),
    seenAt: seenAt.toISOString(),
    day: localDay(seenAt),
  };
}

/**
 * A page's own message id is unique; a place in the list is so only in its chat, and together with the words. The
 * chat's address is no part of it, because a new chat gets one late.
 */
function turnKeyOf({ turn, chat, before, text, attempt, notice }: Finished, page: string): string {
  if (!turn) return fingerprint([page, chat, notice?.node ?? '', notice?.text ?? ''].join('\n'));
  if (turn.identity.startsWith('key ') && !turn.transient) return fingerprint(turn.identity);
  const first = (before ?? text).slice(0, 200);
  return fingerprint([page, chat, turn.order ?? '', attempt, first].join('\n'));
}

function refusalOf(
  finished: Finished,
  prompt: Prompt,
  kind: Kind,
  { evidence, ...judged }: DetectorResult,
  { detectorVersion, sensitivity }: AnswerContext,
): FinishedAnswer['refusal'] {
  const detection: Detection = {
    ...judged,
    sensitivity,
    // Offsets into what was shown before, or what the site says, would point at nothing in what stands there now.
    evidence: finished.text ? evidence.slice(0, 50) : [],
    version: detectorVersion,
  };
  // What the site says in an answer's stead is what the person was answered.
  const answer = finished.text || (finished.type === 'blocked' ? (finished.notice?.text ?? '') : '');
  return {
    kind,
    detection,
    answer,
    before: finished.before || null,
    prompt: prompt.text || null,
    answerLength: answer.length,
    cut: finished.cut || prompt.cut,
  };
}

interface Prompt {
  text: string;
  cut: boolean;
}

const promptOf = ({ prompt }: Finished): Prompt => prompt?.read() ?? { text: '', cut: false };
