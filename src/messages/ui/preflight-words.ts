/** Words of the preflight panel and of what the export dialog says about checks. */
export const PREFLIGHT_WORDS_VI = {
  findings: {
    title: 'Kiểm tra',
    none: 'Không có lỗi nào.',
    noneHint: 'Lời, phông và khổ đều ổn.',
    error: 'Lỗi',
    warning: 'Cảnh báo',
    info: 'Ghi chú',
    goTo: 'Đến chỗ này',
    ignored: 'Chưa đổi được',
  },
  preflight: {
    list: 'Những điều cần xem',
    count: '{{errors}} lỗi, {{warnings}} cảnh báo, {{notes}} ghi chú',
    source: 'Căn cứ: {{source}}',
    fix: 'Sửa',
    fixLabel: 'Sửa: {{finding}}',
    goToLabel: 'Đến “{{name}}”',
    reason: 'Lý do vẫn in dù còn lỗi',
    reasonHint: 'Ghi lý do (từ 5 chữ cái) để vẫn xuất tệp in; lý do được ghi vào dòng chú thích ngoài lề của tệp.',
    reading: 'Đang đọc lại tệp vừa xuất…',
    readRight: 'Đã đọc lại: đúng từng chữ',
    readWrong: 'Đã đọc lại: KHÔNG khớp lời trên thiết kế. Đừng đem in tệp này.',
    readFailed: 'Chưa đọc lại được tệp; hãy kiểm bằng mắt trước khi in.',
    drawnAs: 'Nét chữ: “{{printed}}”, đáng lẽ là “{{expected}}”',
    storedAs: 'Lớp chữ: “{{printed}}”, đáng lẽ là “{{expected}}”',
  },
};

export const PREFLIGHT_WORDS_EN = {
  findings: {
    title: 'Checks',
    none: 'Nothing is wrong.',
    noneHint: 'Words, fonts and format are fine.',
    error: 'Error',
    warning: 'Warning',
    info: 'Note',
    goTo: 'Show me',
    ignored: 'Not changed',
  },
  preflight: {
    list: 'What to look at',
    count: '{{errors}} error(s), {{warnings}} warning(s), {{notes}} note(s)',
    source: 'Rule: {{source}}',
    fix: 'Fix',
    fixLabel: 'Fix: {{finding}}',
    goToLabel: 'Go to “{{name}}”',
    reason: 'Why to print in spite of errors',
    reasonHint:
      'Give a reason (5 letters or more) to export for print all the same; it goes into the slug of the file.',
    reading: 'Reading the file back…',
    readRight: 'Read back: every letter is right',
    readWrong: 'Read back: it does NOT match the design. Don’t print this file.',
    readFailed: 'The file couldn’t be read back; check it by eye before printing.',
    drawnAs: 'Drawn: “{{printed}}” should be “{{expected}}”',
    storedAs: 'Text layer: “{{printed}}” should be “{{expected}}”',
  },
};
