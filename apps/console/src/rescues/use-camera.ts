import { type RefObject, useEffect, useReducer, useRef } from 'react';
import { readRunning } from './read-tag-picture.js';
import { asking, cameraRuns, nextScan, type Scan, type ScanEvent } from './scan-states.js';

const betweenReadingsMs = 200;
const wanted: MediaStreamConstraints = {
  audio: false,
  video: { facingMode: { ideal: 'environment' }, width: { ideal: 1280 }, height: { ideal: 720 } },
};
/** The light of a phone is not yet among the types of the browser. */
type WithLight<T> = T & { readonly torch?: boolean };

interface Camera {
  readonly scan: Scan;
  readonly video: RefObject<HTMLVideoElement | null>;
  readonly tell: (event: ScanEvent) => void;
}

/** Runs the camera while a tag is looked for. It is off as soon as one is found, the page is hidden, or this is left. */
export function useCamera(): Camera {
  const [scan, tell] = useReducer(nextScan, asking);
  const video = useRef<HTMLVideoElement>(null);
  const track = useRef<MediaStreamTrack | null>(null);
  const runs = cameraRuns(scan);

  useEffect(() => {
    if (!runs) return undefined;
    let left = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let stream: MediaStream | undefined;
    let shown: HTMLVideoElement | undefined;
    const stop = (): void => {
      stream?.getTracks().forEach((one) => one.stop());
      if (shown) shown.srcObject = null;
    };
    const look = async (picture: HTMLVideoElement): Promise<void> => {
      const texts = await readRunning(picture);
      if (left) return;
      for (const text of texts) tell({ kind: 'read', text });
      timer = setTimeout(() => void look(picture), betweenReadingsMs);
    };
    const start = async (): Promise<void> => {
      try {
        stream = await navigator.mediaDevices.getUserMedia(wanted);
        const [first] = stream.getVideoTracks();
        const picture = video.current;
        // Allowed only after it was left: the lamp beside the lens must not stay on.
        if (left || !picture || !first) return stop();
        track.current = first;
        first.addEventListener('ended', () => tell({ kind: 'failed', error: 'ended' }));
        shown = picture;
        picture.srcObject = stream;
        await picture.play();
        const can: WithLight<MediaTrackCapabilities> = 'getCapabilities' in first ? first.getCapabilities() : {};
        tell({ kind: 'running', hasLight: can.torch === true });
        await look(picture);
      } catch (error) {
        stop();
        if (!left) tell({ kind: 'failed', error: error instanceof Error ? error.name : '' });
      }
    };
    void start();
    return () => {
      left = true;
      clearTimeout(timer);
      stop();
      track.current = null;
    };
  }, [runs]);

  useEffect(() => {
    const seen = (): void => tell({ kind: document.hidden ? 'hidden' : 'shown' });
    document.addEventListener('visibilitychange', seen);
    return () => document.removeEventListener('visibilitychange', seen);
  }, []);

  useEffect(() => {
    if (scan.light === null) return;
    const light: WithLight<MediaTrackConstraintSet> = { torch: scan.light };
    track.current?.applyConstraints({ advanced: [light] }).catch(() => undefined);
  }, [scan.light]);

  return { scan, video, tell };
}
