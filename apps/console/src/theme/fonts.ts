/**
 * Type is bundled: a request to a font service would tell a third party which machine opens a case. The files are cut
 * by unicode-range, so a browser loads a script only when a name on the page is written in it.
 */
import '@fontsource/inter/400.css';
import '@fontsource/inter/500.css';
import '@fontsource/inter/600.css';
import '@fontsource/noto-sans-khmer/400.css';
import '@fontsource/noto-sans-khmer/600.css';
import '@fontsource/noto-sans-thai/400.css';
import '@fontsource/noto-sans-sc/400.css';
import '@fontsource/noto-sans-myanmar/400.css';
import '@fontsource/noto-sans-devanagari/400.css';
import '@fontsource/noto-sans-bengali/400.css';
