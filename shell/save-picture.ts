import { type Picture, poster } from '@/shell/poster';
import { saveFile } from '@/shell/save-file';

/** For screens with more than one dot to a px. */
const DOTS = 2;

/** Draws a picture as it stands on the page, and gives it to the person as a PNG file; rejects where it can't be drawn. */
export async function savePicture(picture: Picture & Readonly<{ name: string }>): Promise<void> {
  const sheet = poster(picture);
  const text = new XMLSerializer().serializeToString(sheet);
  const address = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = DOTS * image.naturalWidth;
    canvas.height = DOTS * image.naturalHeight;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const { promise, resolve, reject } = Promise.withResolvers<Blob>();
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png');
    saveFile(`${picture.name}.png`, await promise);
  } finally {
    URL.revokeObjectURL(address);
  }
}
