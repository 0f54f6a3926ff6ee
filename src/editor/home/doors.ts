import { Grip, PencilRuler, Zap, type LucideIcon } from 'lucide-react';
import type { DoorId } from '../state/interface-store.ts';

/** A way in that the first screen offers; a new one is a line here and its words under `home`. */
interface HomeDoor {
  readonly door: Exclude<DoorId, 'home'>;
  readonly icon: LucideIcon;
  readonly title: 'home.quick' | 'home.design' | 'home.led';
  readonly hint: 'home.quickHint' | 'home.designHint' | 'home.ledHint';
}

export const HOME_DOORS: readonly HomeDoor[] = [
  { door: 'quick', icon: Zap, title: 'home.quick', hint: 'home.quickHint' },
  { door: 'studio', icon: PencilRuler, title: 'home.design', hint: 'home.designHint' },
  { door: 'led', icon: Grip, title: 'home.led', hint: 'home.ledHint' },
];
