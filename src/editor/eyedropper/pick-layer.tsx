import { useEffect, useMemo, useRef, useState, type PointerEvent, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Ink } from '../../colour/ink.ts';
import { INK_LIST } from '../../colour/named-inks.ts';
import { inkOfColour } from '../../colour/rgb-ink.ts';
import { createCanvasPaths } from '../../renderers/konva/glyph-paths.ts';
import { toPage } from '../canvas/viewport.ts';
import { currentDesign } from '../state/document-store.ts';
import { useStudio } from '../studio.ts';
import { colourUnder } from './ink-at.ts';

interface PickLayerProps {
  /** Called with the ink that was taken, or with nothing. */
  readonly onDone: (ink: Ink | undefined) => void;
}

/** What browsers that have it offer: any colour on the screen. */
interface ScreenPicker {
  open(): Promise<{ readonly sRGBHex: string }>;
}

declare global {
  interface Window {
    readonly EyeDropper?: new () => ScreenPicker;
  }
}

/** Lies over the canvas while a colour is being taken: shows the ink under the pointer, takes it by a click. */
export function PickLayer({ onDone }: PickLayerProps): ReactElement {
  const { t } = useTranslation();
  const layer = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState<{ readonly x: number; readonly y: number; readonly ink: Ink | undefined }>();
  const { inkAt, inkOf } = usePicking();
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      event.preventDefault();
      onDone(undefined);
    };
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, [onDone]);
  const place = (event: PointerEvent): { x: number; y: number } => {
    const box = layer.current?.getBoundingClientRect();
    return { x: event.clientX - (box?.left ?? 0), y: event.clientY - (box?.top ?? 0) };
  };
  const fromScreen = async (): Promise<void> => {
    const picked = window.EyeDropper ? await new window.EyeDropper().open().catch(() => undefined) : undefined;
    onDone(picked && inkOf(picked.sRGBHex));
  };
  return (
    <div
      ref={layer}
      className="pick-layer"
      data-testid="pick-layer"
      onPointerMove={(event) => {
        const at = place(event);
        setSeen({ ...at, ink: inkAt(at) });
      }}
      onPointerLeave={() => setSeen(undefined)}
      onPointerDown={(event) => {
        if (event.target !== event.currentTarget) return;
        event.preventDefault();
        onDone(inkAt(place(event)));
      }}
    >
      {seen?.ink ? (
        <span className="pick-chip" style={{ left: seen.x + 16, top: seen.y + 16 }}>
          <span className="ink-chip" style={{ background: seen.ink.rgb }} />
          {seen.ink.name}
        </span>
      ) : null}
      <p className="pick-hint">
        {t('pick.hint')}
        {window.EyeDropper ? (
          <button type="button" className="button" onClick={() => void fromScreen()}>
            {t('pick.screen')}
          </button>
        ) : null}
        <button type="button" className="button" onClick={() => onDone(undefined)}>
          {t('common.cancel')}
        </button>
      </p>
    </div>
  );
}

function usePicking() {
  const { doc, view, fonts, pictures, newId } = useStudio();
  return useMemo(() => {
    const glyphs = fonts.current();
    const resources = {
      glyphs,
      paths: createCanvasPaths(glyphs),
      pictures: (assetId: string) => pictures.find(currentDesign(doc.getState()), assetId),
    };
    const inkOf = (rgb: string): Ink => inkOfColour(rgb, [...INK_LIST, ...currentDesign(doc.getState()).inks], newId());
    const inkAt = (at: { readonly x: number; readonly y: number }): Ink | undefined => {
      const found = colourUnder(doc.getState().compiled.scene, toPage(view.getState().camera, at), resources);
      return found && ('ink' in found ? found.ink : inkOf(found.rgb));
    };
    return { inkAt, inkOf };
  }, [doc, view, fonts, pictures, newId]);
}
