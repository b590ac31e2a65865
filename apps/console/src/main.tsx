import createCache from '@emotion/cache';
import { CacheProvider } from '@emotion/react';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.js';
import { watchConnection } from './data/connection-store.js';
import { reloadOnReturn } from './data/query-client.js';
import { makeI18nProvider } from './i18n/i18n-provider.js';
import { onLeaving } from './session/leave-now.js';
import './theme/fonts.js';

/** The server writes the nonce of this page's content security policy into the head; without one there is no policy. */
const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content;
const cache = createCache({ key: 'hw', nonce: nonce === '' ? undefined : nonce });

watchConnection();
reloadOnReturn();
const i18nProvider = await makeI18nProvider();
const root = document.getElementById('root');
if (!root) throw new Error('no #root in index.html');
const page = createRoot(root);
onLeaving(() => page.unmount());
// A page that a browser kept whole would show again what somebody left.
window.addEventListener('pageshow', ({ persisted }) => persisted && window.location.reload());
page.render(
  <StrictMode>
    <CacheProvider value={cache}>
      <App i18nProvider={i18nProvider} />
    </CacheProvider>
  </StrictMode>,
);
