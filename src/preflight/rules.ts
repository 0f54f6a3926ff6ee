import type { PreflightRule } from './rule.ts';
import { contrastRule } from './rules/contrast.ts';
import { emblemRule } from './rules/emblems.ts';
import { fontLicenceRule } from './rules/font-licence.ts';
import { imageResolutionRule } from './rules/image-resolution.ts';
import { leftOutRule } from './rules/left-out.ts';
import { letterHeightRule } from './rules/letter-height.ts';
import { logoAreaRule } from './rules/logo-area.ts';
import { proofreadingRule } from './rules/proofreading.ts';
import { richBlackRule } from './rules/rich-black.ts';
import { safeAreaRule } from './rules/safe-area.ts';
import { settingRule } from './rules/setting.ts';
import { sizeLimitRule } from './rules/size-limit.ts';
import { textCoveredRule } from './rules/text-covered.ts';
import { thinStrokesRule } from './rules/thin-strokes.ts';
import { backgroundInkRule, totalInkRule } from './rules/total-ink.ts';
import { unseenObjectsRule } from './rules/unseen-objects.ts';
import { wordingRule } from './rules/wording.ts';

/** Every rule, in the order in which findings of one severity are listed. */
export const PREFLIGHT_RULES: readonly PreflightRule[] = [
  wordingRule,
  settingRule,
  proofreadingRule,
  sizeLimitRule,
  emblemRule,
  safeAreaRule,
  letterHeightRule,
  textCoveredRule,
  contrastRule,
  imageResolutionRule,
  logoAreaRule,
  fontLicenceRule,
  backgroundInkRule,
  totalInkRule,
  richBlackRule,
  thinStrokesRule,
  unseenObjectsRule,
  leftOutRule,
];
