import { CHEVRONS, CIRCUIT, DOTS, GEAR, ROAD, SKYLINE } from './city.ts';
import { BUNTING, LANTERN, SILK } from './cloth.ts';
import { DRUM, DRUM_STRIP, LAC_BIRD_ORNAMENT } from './drum.ts';
import { BOAT, FIREWORKS, FLAME, HEART, SHIELD, WREATH } from './festive.ts';
import { CORNER, DIAMOND_RULE, FRAME, RIBBON, STAR_RULE } from './frames.ts';
import { HAMMER_SICKLE, PARTY_FLAG } from './hammer-sickle.ts';
import { QUARTER_RINGS, SPROUT, SUN, TERRACES } from './land.ts';
import { BALLOT_BOX, BLOSSOM, BOOK, DOVE, LEAF_SPRAY, PULSE } from './living.ts';
import { BAMBOO, LOTUS, RICE_EAR } from './lotus.ts';
import type { Ornament } from './ornament.ts';
import { MEANDER, RINGS, SCALES, SLANTED_BLOCK, TRACK } from './patterns.ts';
import { RAYS, SPEED_BANDS } from './rays.ts';
import { CHIP, DROP, EXTINGUISHER, MORTARBOARD, TRAFFIC_LIGHT } from './signs.ts';
import { NATIONAL_FLAG, STAR } from './star.ts';
import { FLOWING_CLOTH, MOUNTAINS, WAVES } from './waves.ts';

/** Every ornament of the project. The national emblem is not among them: the law lists where it may be used. */
export const ORNAMENTS: readonly Ornament[] = [
  STAR,
  NATIONAL_FLAG,
  PARTY_FLAG,
  HAMMER_SICKLE,
  RAYS,
  SPEED_BANDS,
  DRUM,
  DRUM_STRIP,
  LAC_BIRD_ORNAMENT,
  LOTUS,
  RICE_EAR,
  BAMBOO,
  LEAF_SPRAY,
  BLOSSOM,
  DOVE,
  WAVES,
  MOUNTAINS,
  FLOWING_CLOTH,
  SKYLINE,
  GEAR,
  CIRCUIT,
  DOTS,
  CHEVRONS,
  ROAD,
  PULSE,
  BOOK,
  BALLOT_BOX,
  FRAME,
  CORNER,
  STAR_RULE,
  DIAMOND_RULE,
  RIBBON,
  FIREWORKS,
  WREATH,
  FLAME,
  HEART,
  SHIELD,
  BOAT,
  SCALES,
  MEANDER,
  RINGS,
  SLANTED_BLOCK,
  TRACK,
  SILK,
  BUNTING,
  LANTERN,
  TERRACES,
  SUN,
  SPROUT,
  QUARTER_RINGS,
  TRAFFIC_LIGHT,
  EXTINGUISHER,
  CHIP,
  MORTARBOARD,
  DROP,
];

const BY_ID: ReadonlyMap<string, Ornament> = new Map(ORNAMENTS.map((ornament) => [ornament.id, ornament]));

export function findOrnament(id: string): Ornament | undefined {
  return BY_ID.get(id);
}
