import { describe, expect, it } from 'vitest';
import { mediaTopicNamed, nearestMediaTopic, topicsInLine } from '../../src/language/media-topics.ts';

describe('mediaTopicNamed', () => {
  it.each([
    'medtop:04000000',
    '04000000',
    '经济、商业和金融',
    'Economy, business and finance',
    ' MEDTOP:04000000 ',
  ])('knows %j', (name) => {
    expect(mediaTopicNamed(name)?.id).toBe('medtop:04000000');
  });

  it.each(['经济', '', 'medtop:', 'medtop:04000001'])('does not know %j', (name) => {
    expect(mediaTopicNamed(name)).toBeNull();
  });
});

describe('nearestMediaTopic', () => {
  it.each([
    ['社会新闻', '社会'],
    ['经济', '经济、商业和金融'],
    ['妇女儿童', null],
  ])('takes %s for %s', (written, nearest) => {
    expect(nearestMediaTopic(written)).toBe(nearest);
  });
});

describe('topicsInLine', () => {
  it.each([
    ['犯罪、法律和司法、冲突、战争与和平', ['犯罪、法律和司法', '冲突、战争与和平']],
    ['灾难、事故', ['灾难', '事故']],
    ['；、 教育,,Crime, law and justice', ['教育', 'Crime, law and justice']],
    ['', []],
  ])('reads %j', (line, topics) => {
    expect(topicsInLine(line)).toEqual(topics);
  });

  it('takes linear time', () => {
    expect(topicsInLine('经济、商'.repeat(100_000))).toHaveLength(100_001);
  });
});
