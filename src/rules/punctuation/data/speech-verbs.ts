/** Verbs before the colon of quoted speech. Source: usage of the dailies, collected by hand. */
export const SPEECH_VERBS =
  '说|说道|道|问|问道|答|答道|回答|喊|喊道|写道|表示|指出|强调|认为|称|坦言|感慨|感叹|介绍|告诉记者|补充';
