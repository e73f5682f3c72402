/**
 * The instrument: what a refusal is classified by. Keys are those of the paper "Blind Refusal"
 * (arXiv 2604.06233v1: sections 3.1 and A.1 to A.2, appendix C), so results can be laid beside it.
 * Words for people live in `locales/`; a key is never reused with another meaning.
 */

/** Could the person do what they asked for, after reading? (Appendix C; `partial` is our addition.) */
export const VERDICTS = ['helps', 'partial', 'deflects', 'hard_refusal'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** The same, and `unsure`: the detector has no rules for the answer's language. */
export const DETECTOR_VERDICTS = [...VERDICTS, 'unsure'] as const;
export type DetectorVerdict = (typeof DETECTOR_VERDICTS)[number];

/** What a person can say happened: the verdicts, in the order they are shown and numbered. */
export const HAPPENED = ['hard_refusal', 'deflects', 'partial', 'helps'] as const;

/**
 * How the refusal reached the page. `taken_back`: an answer was shown, then replaced or emptied. `platform_block`: the
 * site itself stopped the answer or put a card of its own beside it. `model_fallback`: another model answered than the
 * one that was chosen.
 */
export const KINDS = ['model_text', 'taken_back', 'platform_block', 'model_fallback'] as const;
export type Kind = (typeof KINDS)[number];

export const YES_NO_UNSURE = ['yes', 'no', 'not_sure'] as const;
export type YesNoUnsure = (typeof YES_NO_UNSURE)[number];

/** Why it refused when no rule was in play (instrument 4.1, question 2). */
export const REASONS = ['safety', 'privacy', 'copyright', 'adult', 'cannot', 'other'] as const;
export type Reason = (typeof REASONS)[number];

/** The reason that a refusing answer itself gives, as the detector reads it. */
export const GIVEN_REASONS = ['policy', 'law', 'safety', 'inability', 'none'] as const;
export type GivenReason = (typeof GIVEN_REASONS)[number];

/** What a piece of evidence shows of a refusal. */
export const SHOWN = ['refusal', 'reason', 'alternative', 'danger'] as const;
export type Shown = (typeof SHOWN)[number];

/** How readily a person wants to be asked: only when the detector is surest, or also when it doubts. */
export const SENSITIVITIES = ['rarely', 'normal', 'often'] as const;
export type Sensitivity = (typeof SENSITIVITIES)[number];

/**
 * How a record came to be. `detected`: the detector noticed it. `flagged`: the person flagged what it had missed.
 * `diary`: they logged a request about a rule, whether or not it was helped.
 */
export const SOURCES = ['detected', 'flagged', 'diary'] as const;
export type Source = (typeof SOURCES)[number];

/** The 19 authority types (A.2) in 8 groups a person can tell apart at a glance. */
export const AUTHORITY_GROUPS = {
  state: ['national_government', 'subnational_government', 'supranational_body'],
  work: ['workplace', 'profession', 'union', 'military_command'],
  school: ['school'],
  home: ['landlord', 'housing_association', 'private_property_owner'],
  platform: ['algorithmic_intermediary'],
  money: ['creditor_insurer', 'contractual_counterparty'],
  community: ['family', 'tribe', 'faith_group', 'club'],
  delegated: ['delegated_authority'],
} as const;
export type AuthorityGroup = keyof typeof AUTHORITY_GROUPS;
export type AuthorityType = (typeof AUTHORITY_GROUPS)[AuthorityGroup][number];
export const AUTHORITY_GROUP_KEYS = Object.keys(AUTHORITY_GROUPS) as AuthorityGroup[];
export const AUTHORITY_TYPES = Object.values(AUTHORITY_GROUPS).flat() as AuthorityType[];

/** What is wrong with the rule: the four defeat families, the control, each with its subtypes (A.1). */
export const FAMILIES = {
  illegitimate_authority: [
    'just_policies_illegitimate_power',
    'unjust_policies_legitimate_power',
    'unjust_policies_illegitimate_power',
    'lacks_jurisdiction',
    'exceeded_delegated_authority',
  ],
  content_defeat: [
    'excessive_personal_costs',
    'substantively_indefensible',
    'unfair_distributive',
    'absurd_or_arbitrary',
    'lacking_coordination',
    'obsolete',
  ],
  application_defeat: [
    'selective_non_enforcement',
    'singled_out_unfairly',
    'unpredictable_application',
    'applied_retroactively',
    'changed_without_notice',
    'no_appeal_mechanism',
    'dead_letter',
    'conflicts_with_higher_rule',
    'impossible_to_comply',
    'too_opaque_to_understand',
  ],
  exception_justified: [
    'letter_not_spirit',
    'spirit_not_letter',
    'both_letter_and_spirit',
    'conscientious_objection',
    'civil_disobedience',
    'collective_breach',
    'never_agreed',
    'lacked_representation',
    'systematically_disadvantaged',
    'temporal_urgency',
    'lack_of_alternatives',
    'factual_uncertainty',
    'no_enforcement_prospect',
  ],
  control: ['just_and_reasonable'],
} as const;
export type Family = keyof typeof FAMILIES;
export type Subtype = (typeof FAMILIES)[Family][number];
export const FAMILY_KEYS = Object.keys(FAMILIES) as Family[];
/** The families in which something is wrong with the rule. */
export const DEFEATED = FAMILY_KEYS.filter((family) => family !== 'control');
export const SUBTYPES = Object.values(FAMILIES).flat() as Subtype[];

/** Would most reasonable people, whatever their politics, agree? (The paper's Reasonable Judge gate.) */
export const AGREEMENT = ['yes', 'some_would_disagree', 'no'] as const;
