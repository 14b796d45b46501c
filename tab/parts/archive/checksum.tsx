import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { ArchiveTexts } from '../../texts/archive.nb.ts';
import { useAnnounce } from '../../ui/announce.ts';

type ChecksumProps = {
  readonly sha256: string;
  readonly fileName: string;
  readonly texts: ArchiveTexts;
};

/** A fingerprint, shortened for the eye; the whole of it is what is copied. */
export function Checksum({ sha256, fileName, texts }: ChecksumProps) {
  const announce = useAnnounce();
  const [isCopied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(sha256);
    setCopied(true);
    announce(texts.copied);
  };
  return (
    <span className="checksum">
      <code title={sha256}>{shorten(sha256)}</code>
      <Button
        size="small"
        appearance="subtle"
        aria-label={texts.copyChecksum(fileName)}
        onClick={() => void copy()}
      >
        {isCopied ? texts.copied : texts.copy}
      </Button>
    </span>
  );
}

/** "9f86d081…0f00a08": enough at both ends to compare by eye. */
export function shorten(sha256: string): string {
  return `${sha256.slice(0, 8)}…${sha256.slice(-8)}`;
}
