import type { Em } from '../geometry/units.ts';
import type { FontFace } from './font-face.ts';
import { pairClearance } from './fonts/skyline.ts';

/** Clear space kept between the outlines of neighbouring letters whose marks or horns would touch, in em. */
const MIN_PAIR_GAP: Em = 0.012;

const openings = new WeakMap<FontFace, Map<number, Em>>();

/**
 * How far a pair must be opened, in em, so that its outlines keep clear of each other (ỨT, ƯN and their
 * kind); 0 for nearly all pairs, and for faces whose letters join by design.
 */
export function pairOpening(face: FontFace, left: number, right: number, kern: Em): Em {
  let known = openings.get(face);
  if (!known) openings.set(face, (known = new Map()));
  const key = left * 65_536 + right;
  let opening = known.get(key);
  if (opening === undefined) {
    opening = measureOpening(face, left, right, kern);
    known.set(key, opening);
  }
  return opening;
}

function measureOpening(face: FontFace, left: number, right: number, kern: Em): Em {
  if (face.info.role === 'script' || !face.inkBounds(left) || !face.inkBounds(right)) return 0;
  const clearance = pairClearance(face, left, right, face.advance(left) + kern);
  return clearance < MIN_PAIR_GAP ? MIN_PAIR_GAP - clearance : 0;
}
