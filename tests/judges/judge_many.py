#!/usr/bin/python3
"""Judges many PDF files in one process: reads JSON lines {"path", "x1a"} and prints one JSON line for each:
{"path", "violations": [...], "qpdf": "...", "boxes": {"MediaBox": [...], ...}, "userUnit": 1, "text": "..."}.
Needs pikepdf, and qpdf and pdftotext on the PATH."""
import importlib.machinery
import importlib.util
import json
import os
import subprocess
import sys

import pikepdf

here = os.path.dirname(os.path.abspath(__file__))
loader = importlib.machinery.SourceFileLoader('pdfx4check', os.path.join(here, 'pdfx4check'))
checker = importlib.util.module_from_spec(importlib.util.spec_from_loader('pdfx4check', loader))
sys.dont_write_bytecode = True
loader.exec_module(checker)

for line in sys.stdin:
    job = json.loads(line)
    path = job['path']
    check = checker.Checker(path, job.get('x1a', False))
    check.check()
    qpdf = subprocess.run(['qpdf', '--check', path], capture_output=True, text=True)
    noise = '' if qpdf.returncode == 0 and not qpdf.stderr else qpdf.stderr or f'exit {qpdf.returncode}'
    with pikepdf.open(path) as pdf:
        page = pdf.pages[0].obj
        boxes = {k: [float(v) for v in page[f'/{k}']] for k in ('MediaBox', 'BleedBox', 'TrimBox') if f'/{k}' in page}
        unit = float(page.get('/UserUnit', 1))
    text = subprocess.run(['pdftotext', '-enc', 'UTF-8', path, '-'], capture_output=True, text=True).stdout
    print(json.dumps({'path': path, 'violations': [' '.join(map(str, v)) for v in sorted(check.out)], 'qpdf': noise,
                      'boxes': boxes, 'userUnit': unit, 'text': text}), flush=True)
