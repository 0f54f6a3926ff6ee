import { finding, type LintFinding } from './finding.ts';
import { follows, type Word } from './word.ts';

/** Words that Vietnamese doubles on purpose. */
const DOUBLED = new Set(
  (
    'ai ào ầm bao băng biêng bình bời cấp chiều chín chòm chốn cờ con cùng dần đâu đêm điều điệp đều đinh đời đỏ đùng ' +
    'em gần giờ hàng hiu hoa hơn hồng khẽ khe khang lá làng lâu lần lớp luôn lung mai mãi mau mau mười mọi mỗi muôn mây ' +
    'năm ngành ngày ngời nghìn nghĩ người nhà nhanh nhè nho nơi nườm phây phố phơi quanh rần rành rào rõ rừng rưng ' +
    'sáng sớm sao san sát song suốt tầng tháng thật thôn thấp thầm thường tỉnh tối trùng trường từ từng tươi tuần ' +
    'ùn vàng vẫn viên việc vui xã xa xanh xinh xóm xuân ba tư tám chín trăm ngàn cháu bà ông bác chú cha anh chị ' +
    'hay mình vừa phút giây khắp đỏ trắng tím cao đầy dài ngắn bảng bản bừng lấp rực đẹp'
  ).split(' '),
);

/** The same word, or the same two words, twice in a row. */
export function checkRepeats(text: string, words: readonly Word[]): readonly LintFinding[] {
  const found: LintFinding[] = [];
  for (let i = 1; i < words.length; i++) {
    const [a, b, c, d] = [words[i - 3], words[i - 2], words[i - 1], words[i]];
    if (!c || !d || !follows(d)) continue;
    if (c.key === d.key && !/^\d/.test(d.text)) {
      if (DOUBLED.has(d.key) || (/^\p{Lu}/u.test(d.text) && c.text !== d.text)) continue;
      if (!/\p{L}/u.test(d.text) || d.key.length < 2) continue;
      if (b && follows(c) && b.key === c.key) continue;
      found.push(finding(text, 'repeated-word', c.start, d.end, { suggest: c.text }));
      continue;
    }
    const pair = a && b && a.key === c.key && b.key === d.key && follows(b) && follows(c);
    if (!pair || a.key === 'từng' || a.key === 'càng' || /\d/.test(a.key + b.key)) continue;
    if (a.key === b.key) continue;
    found.push(finding(text, 'repeated-word', a.start, d.end, { suggest: `${a.text} ${b.text}` }));
  }
  return found;
}
