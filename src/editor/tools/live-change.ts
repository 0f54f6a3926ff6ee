import type { Command } from '../../model/command.ts';
import type { Design } from '../../model/design.ts';
import { findPage } from '../../model/node-tree.ts';
import type { SceneView } from '../../renderers/konva/scene-view.ts';
import { withMembers } from '../canvas/page-objects.ts';
import type { HistoryLabel } from '../i18n/history-labels.ts';
import { currentDesign, currentPage } from '../state/document-store.ts';
import type { Studio } from '../studio.ts';

/**
 * A change in progress that only the canvas shows: nothing is written to the document, and nothing that stands is
 * composed or drawn again, until it ends.
 */
export interface LiveChange {
  /** Shows what a command would do; false when it would be refused. */
  show<Args>(command: Command<Args>, args: Args): boolean;
  /** Writes what was shown last as one step of the history. */
  end(label: HistoryLabel, selection?: readonly string[]): void;
  cancel(): void;
}

/** Starts a change of the named objects; without ids, of objects that will be new. */
export function beginLiveChange(studio: Studio, scene: SceneView, ids: readonly string[]): LiveChange {
  const { doc } = studio;
  const before = currentPage(doc.getState());
  const old = new Set(before.nodes);
  let next: Design | undefined;
  scene.lift(withMembers(before, ids));
  return {
    show(command, args) {
      const result = command(currentDesign(doc.getState()), args);
      if (!result.ok) return false;
      const page = findPage(result.design, before.id);
      if (!page) return false;
      next = result.design;
      const changedNodes = page.nodes.filter((node) => !old.has(node));
      scene.replaceLifted(studio.proofed.items(studio.sketch(next, page, changedNodes)));
      return true;
    },
    end(label, selection) {
      const design = next;
      if (design && design !== currentDesign(doc.getState()))
        doc.run(label, () => ({ ok: true, design }), {}, selection);
      scene.setScene(studio.proofed.scene(doc.getState().compiled.scene));
      scene.drop();
    },
    cancel: () => scene.drop(),
  };
}
