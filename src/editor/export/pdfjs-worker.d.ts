/** pdf.js's worker as a module: what it exports is handed to pdf.js as it is. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs';
