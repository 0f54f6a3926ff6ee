import { useEffect, useState } from 'react';
import type { ArchivedDesign } from '../../storage/design-archive.ts';
import { useStudio } from '../studio.ts';

/** Designs kept in this browser, the newest first; undefined until they are read. */
export function useRecentDesigns(): readonly ArchivedDesign[] | undefined {
  const { files } = useStudio();
  const [recent, setRecent] = useState<readonly ArchivedDesign[]>();
  useEffect(() => {
    let live = true;
    void files.recent().then((found) => {
      if (live) setRecent(found);
    });
    return () => {
      live = false;
    };
  }, [files]);
  return recent;
}
