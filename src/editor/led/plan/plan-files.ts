import type { Checked } from '../../../diagnostics/checked.ts';
import type { LedPlan } from '../../../led/plan/led-plan.ts';
import { parsePlan, PLAN_FILE_ENDING, serializePlan } from '../../../led/plan/plan-file.ts';
import type { DesignFiles } from '../../files/design-files.ts';
import { designFileName } from '../../../storage/design-file-name.ts';

export async function readPlanFile(file: File): Promise<Checked<LedPlan>> {
  return parsePlan(new Uint8Array(await file.arrayBuffer()), file.name);
}

export function downloadPlan(plan: LedPlan, files: Pick<DesignFiles, 'download'>): void {
  const bytes = new TextEncoder().encode(serializePlan(plan));
  files.download(designFileName(plan.title, PLAN_FILE_ENDING), bytes, 'application/json');
}
