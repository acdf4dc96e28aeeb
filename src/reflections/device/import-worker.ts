import { readImportFile } from '../import.ts';

addEventListener('message', ({ data }: MessageEvent<File>) => {
  void readImportFile(data).then((read) => postMessage(read));
});
