import Chromium from '@sparticuz/chromium';

// A program of its own: the package unpacks into the temporary folder its process was started with, and takes whatever it
// finds there. Says where the browser lies.
console.log(await Chromium.executablePath());
