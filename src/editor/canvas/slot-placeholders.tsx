import { ImagePlus } from 'lucide-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { uprightOnPage } from './page-objects.ts';
import { emptySlots, pickForSlot, pictureSlotsOf } from '../pictures/picture-slots.ts';
import { currentPage } from '../state/document-store.ts';
import { useDocument, useStudio, useView } from '../studio.ts';
import { useTemplates } from '../templates/use-templates.ts';
import { rectToScreen } from './viewport.ts';

/** Narrower places show no words. */
const ROOM_FOR_WORDS_PX = 120;

/** Where the template keeps room for a picture that isn't there yet. On the screen only: nothing of it is printed. */
export function SlotPlaceholders(): ReactElement | null {
  const page = useDocument(currentPage);
  return emptySlots(page).length > 0 ? <Placeholders /> : null;
}

function Placeholders(): ReactElement {
  const studio = useStudio();
  const { t } = useTranslation();
  const page = useDocument(currentPage);
  const camera = useView((state) => state.camera);
  const offered = pictureSlotsOf(page, useTemplates());
  return (
    <>
      {emptySlots(page).map((node) => {
        const place = uprightOnPage(page, node.id);
        if (!place) return null;
        const box = rectToScreen(camera, place);
        const slot = offered.find((one) => one.slot === node.slot);
        const words = t(slot?.holds === 'logo' ? 'pictures.chooseLogo' : 'pictures.choose');
        return (
          <div
            key={node.id}
            className="slot-place"
            style={{ left: box.x, top: box.y, width: box.width, height: box.height }}
          >
            <button
              type="button"
              className="slot-button"
              aria-label={`${words} (${slot?.name ?? node.name})`}
              title={slot?.name ?? node.name}
              onClick={() => void pickForSlot(studio, node.slot)}
            >
              <ImagePlus size={18} aria-hidden="true" />
              {box.width >= ROOM_FOR_WORDS_PX ? <span>{words}</span> : null}
            </button>
          </div>
        );
      })}
    </>
  );
}
