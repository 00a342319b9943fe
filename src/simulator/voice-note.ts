import type { File } from './speech.js'

/**
 * A recording as WhatsApp would send it on: Opus in Ogg. Browsers such as Chromium record the same Opus, but in WebM;
 * the sound is repacked, not encoded again. What isn't WebM, or holds no Opus, is left as it is.
 */
export async function asVoiceNote(file: File): Promise<File> {
  if (!/^(audio|video)\/webm\b/.test(file.mimeType)) return file
  // Loaded only when somebody speaks: it is large, and few do.
  const media = await import('mediabunny')
  const input = new media.Input({ formats: [media.WEBM], source: new media.BufferSource(file.bytes) })
  const output = new media.Output({ format: new media.OggOutputFormat(), target: new media.BufferTarget() })
  try {
    const track = await input.getPrimaryAudioTrack()
    const config = await track?.getDecoderConfig()
    if (track?.codec !== 'opus' || !config) return file
    const sound = new media.EncodedAudioPacketSource('opus')
    output.addAudioTrack(sound)
    await output.start()
    for await (const packet of new media.EncodedPacketSink(track).packets())
      await sound.add(packet, { decoderConfig: config })
    await output.finalize()
  } catch {
    // Damaged or cut short: a bot should be able to meet that too.
    return file
  }
  const { buffer } = output.target
  return buffer ? { mimeType: 'audio/ogg', bytes: new Uint8Array(buffer) } : file
}
