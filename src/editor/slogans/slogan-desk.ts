import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { SloganShelf as Marks } from '../../slogans/library/shelf.ts';
import type { Slogan, SloganCollection } from '../../slogans/library/slogan.ts';
import type { OwnPlan } from '../../slogans/calendar/own-plan.ts';
import type { KeptTexts } from '../../storage/kept-texts.ts';
import type { LoadedSlogans, SloganShelf } from '../panels/slogan-shelf.ts';

/** The library's code, loaded when slogans are first looked for. */
const core = () => import('./desk-core.ts');

export interface DeskState {
  /** Absent until `load` has ended. */
  readonly loaded: LoadedSlogans | undefined;
  readonly marks: Marks;
  readonly own: SloganCollection;
  readonly plan: OwnPlan;
  /** What an office filled into slots last, by the slot's name. */
  readonly slotValues: Readonly<Record<string, string>>;
  /** The document that the import dialog is to read. */
  readonly planFile: File | undefined;
}

/** The slogans, the user's own collection and calendar, and what is remembered about them. */
export interface SloganDesk extends SloganShelf, StoreApi<DeskState> {
  /** `YYYY-MM-DD` by the user's clock. */
  readonly today: () => string;
  toggleFavourite(id: string): void;
  noteUse(id: string): void;
  rememberSlots(values: Readonly<Record<string, string>>): void;
  /** Adds to the own collection; findings when it can't be kept. */
  keep(slogans: readonly Slogan[]): Promise<readonly Diagnostic[]>;
  drop(id: string): Promise<readonly Diagnostic[]>;
  setPlan(plan: OwnPlan): Promise<readonly Diagnostic[]>;
  /** Takes the slogans of a collection file in; all of them or none. */
  takeCollection(
    text: string,
    file: string,
  ): Promise<{ readonly taken: number; readonly findings: readonly Diagnostic[] }>;
  /** The own collection as a file. */
  collectionFile(): Promise<string>;
}

export interface SloganDeskParts {
  /** Loaded when first needed. */
  readonly texts: () => Promise<KeptTexts>;
  readonly today: () => string;
}

const NAMES = { marks: 'slogan-marks', own: 'own-slogans', plan: 'own-calendar', slots: 'slot-values' } as const;

export function createSloganDesk({ texts, today }: SloganDeskParts): SloganDesk {
  const store = createStore<DeskState>(() => ({
    loaded: undefined,
    marks: { favourites: [], recent: [] },
    own: { id: 'own', title: '', note: null, slogans: [] },
    plan: { days: [], events: [], phases: [] },
    slotValues: {},
    planFile: undefined,
  }));
  /** Names of stored texts that couldn't be read: they are left as they are, never written over. */
  const sealed = new Set<string>();
  let loading: Promise<LoadedSlogans> | undefined;

  const read = async (name: string): Promise<string | undefined> => {
    try {
      return await (await texts()).read(name);
    } catch {
      return undefined;
    }
  };
  const write = async (name: string, text: string): Promise<readonly Diagnostic[]> => {
    if (sealed.has(name)) return [diagnostic('slogan/own-sealed', 'error')];
    try {
      await (await texts()).write(name, text);
      return [];
    } catch {
      return [diagnostic('storage/cannot-keep', 'warning')];
    }
  };

  const loadAll = async (): Promise<LoadedSlogans> => {
    const [{ readDesk }, ...kept] = await Promise.all([core(), ...Object.values(NAMES).map(read)]);
    const [marks, own, plan, slots] = kept;
    const desk = readDesk({ marks, own, plan, slots });
    if (desk.sealedOwn) sealed.add(NAMES.own);
    if (desk.sealedPlan) sealed.add(NAMES.plan);
    store.setState(desk.state);
    return desk.state.loaded;
  };
  const load = async (): Promise<LoadedSlogans> => {
    loading ??= loadAll();
    await loading;
    return store.getState().loaded ?? loading;
  };
  const replaceOwn = async (own: SloganCollection): Promise<readonly Diagnostic[]> => {
    const { joinDesk, serializeCollection } = await core();
    const findings = await write(NAMES.own, serializeCollection(own));
    if (!findings.some((finding) => finding.severity === 'error'))
      store.setState({ own, loaded: joinDesk(own, store.getState().plan) });
    return findings;
  };
  const mark = (change: (marks: Marks) => Marks): void => {
    const marks = change(store.getState().marks);
    store.setState({ marks });
    void write(NAMES.marks, JSON.stringify(marks));
  };

  return {
    ...store,
    load,
    today,
    toggleFavourite(id) {
      void core().then(({ toggleFavourite }) => mark((marks) => toggleFavourite(marks, id)));
    },
    noteUse(id) {
      void core().then(({ noteUse }) => mark((marks) => noteUse(marks, id)));
    },
    rememberSlots(values) {
      const slotValues = { ...store.getState().slotValues, ...values };
      store.setState({ slotValues });
      void write(NAMES.slots, JSON.stringify(slotValues));
    },
    async keep(slogans) {
      await load();
      return replaceOwn((await core()).addSlogans(store.getState().own, slogans));
    },
    async drop(id) {
      await load();
      return replaceOwn((await core()).dropSlogan(store.getState().own, id));
    },
    async setPlan(plan) {
      await load();
      const { joinDesk, serializeOwnPlan } = await core();
      const findings = await write(NAMES.plan, serializeOwnPlan(plan));
      if (!findings.some((finding) => finding.severity === 'error'))
        store.setState({ plan, loaded: joinDesk(store.getState().own, plan) });
      return findings;
    },
    async takeCollection(text, file) {
      await load();
      const { parseCollectionText, addSlogans } = await core();
      const collection = parseCollectionText(text, file);
      if (!collection.ok) return { taken: 0, findings: collection.diagnostics };
      const { own } = store.getState();
      const next = addSlogans(own, collection.value.slogans);
      const findings = [...collection.diagnostics, ...(next === own ? [] : await replaceOwn(next))];
      const kept = !findings.some((finding) => finding.severity === 'error');
      return { taken: kept ? next.slogans.length - own.slogans.length : 0, findings };
    },
    async collectionFile() {
      await load();
      return (await core()).serializeCollection(store.getState().own);
    },
  };
}
