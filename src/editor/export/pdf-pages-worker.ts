/// <reference lib="webworker" />
// pdf.js reads files in a worker; bundled as one of ours, so that every server gives it the right type.
// oxlint-disable-next-line import/no-unassigned-import
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
