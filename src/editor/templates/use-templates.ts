import { useEffect, useState } from 'react';
import { useStudio } from '../studio.ts';
import type { TemplateShelf } from './template-shelf.ts';

/** The shelf of templates, once it is loaded. */
export function useTemplates(): TemplateShelf | undefined {
  const { templates } = useStudio();
  const [shelf, setShelf] = useState<TemplateShelf>();
  useEffect(() => {
    let live = true;
    void templates.load().then((loaded) => {
      if (live) setShelf(loaded);
    });
    return () => {
      live = false;
    };
  }, [templates]);
  return shelf;
}
