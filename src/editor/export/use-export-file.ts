import { useEffect, useMemo, useRef, useState } from 'react';
import { hasErrors } from '../../diagnostics/diagnostic.ts';
import type { Design } from '../../model/design.ts';
import { useStudio } from '../studio.ts';
import { isForPress, type ExportChoices, type ExportedFile, type ExportStage } from './pdf-exporter.ts';

/** The file of the choices as they stand: being made, made, refused, or stopped. */
export type ExportFile =
  | { readonly kind: 'idle' | 'failed' | 'stopped' }
  | { readonly kind: 'working'; readonly stage?: ExportStage }
  | { readonly kind: 'ready'; readonly file: ReadyFile; readonly saved: boolean };

export type ReadyFile = ExportedFile & { readonly bytes: Uint8Array; readonly version: number };

export interface ExportOrders {
  readonly state: ExportFile;
  /** Of the last file that was made or refused. */
  readonly findings: ExportedFile['findings'];
  /** The file is to be saved as soon as it is there. */
  readonly waiting: boolean;
  save(): void;
  stop(): void;
  /** Doesn't save what is still being made. */
  forget(): void;
}

/** Choices that change in quick succession make one file. */
const SETTLE_MS = 250;

export interface ExportWish {
  readonly design: Design;
  readonly pageId: string;
  readonly choices: ExportChoices;
  /** Something must be said or chosen first. */
  readonly blocked: boolean;
  /** The design is as the checks have seen it: nothing is made, and nothing leaves, before they have. */
  readonly checked: boolean;
}

/** Makes the file whenever the choices or the design change, so that it can be looked at before it is saved. */
export function useExportFile(wish: ExportWish, onSaved: (file: ReadyFile) => void): ExportOrders {
  const { design, pageId, choices, blocked, checked } = wish;
  const { exporter, files, versions } = useStudio();
  const [round, setRound] = useState(0);
  const request = useMemo(
    () => ({ design, pageId, choices, blocked, checked, round }),
    [design, pageId, choices, blocked, checked, round],
  );
  const [answer, setAnswer] = useState<{ readonly to: unknown; readonly state: ExportFile }>();
  const [findings, setFindings] = useState<ExportedFile['findings']>([]);
  const [waiting, setWaiting] = useState(false);
  const wanted = useRef(false);
  const job = useRef<AbortController>(undefined);
  /** Hands the file over, and those beside it. */
  const handOver = (file: ReadyFile): void => {
    for (const one of [file, ...(file.others ?? [])]) files.download(one.fileName, one.bytes, one.mime);
    versions.taken(design.id, file.version);
    onSaved(file);
  };
  const keep = useRef(handOver);
  useEffect(() => {
    keep.current = handOver;
  });
  const answered = answer?.to === request ? answer.state : undefined;
  const state: ExportFile = answered ?? { kind: request.blocked ? 'idle' : 'working' };

  const want = (now: boolean): void => {
    wanted.current = now;
    setWaiting(now);
  };
  useEffect(() => {
    // What was asked for before the checks objected must be asked for again.
    if (request.blocked) wanted.current = false;
    if (request.blocked || !request.checked) return undefined;
    const controller = new AbortController();
    job.current = controller;
    const { signal } = controller;
    let live = true;
    const tell = (next: ExportFile): void => {
      if (live) setAnswer({ to: request, state: next });
    };
    const finish = (next: ExportFile): void => {
      const save = live && wanted.current && next.kind === 'ready';
      if (save) keep.current(next.file);
      tell(save ? { ...next, saved: true } : next);
      if (!live) return;
      wanted.current = false;
      setWaiting(false);
    };
    const make = async (): Promise<void> => {
      setWaiting(wanted.current);
      try {
        const onStage = (stage: ExportStage): void => tell({ kind: 'working', stage });
        const version = versions.next(request.design.id);
        const asked = { ...request.choices, version };
        const file = await exporter.render(request.design, request.pageId, asked, { onStage, signal });
        if (live) setFindings(file.findings);
        const { bytes } = file;
        const refused = isForPress(request.choices) && hasErrors(file.findings);
        finish(
          bytes && !refused ? { kind: 'ready', file: { ...file, bytes, version }, saved: false } : { kind: 'failed' },
        );
      } catch {
        finish({ kind: signal.aborted ? 'stopped' : 'failed' });
      }
    };
    const start = setTimeout(() => void make(), SETTLE_MS);
    signal.addEventListener('abort', () => {
      clearTimeout(start);
      finish({ kind: 'stopped' });
    });
    return () => {
      live = false;
      // What nobody waits for any more must not hold up the next file.
      controller.abort();
    };
  }, [exporter, versions, request]);

  const save = (): void => {
    if (state.kind === 'ready') {
      handOver(state.file);
      setAnswer({ to: request, state: { ...state, saved: true } });
      return;
    }
    want(true);
    if (state.kind !== 'working') setRound(round + 1);
  };
  return {
    state,
    findings,
    waiting: waiting && !blocked,
    save,
    stop: () => job.current?.abort(),
    forget: () => want(false),
  };
}
