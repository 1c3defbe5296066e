package org.dateline.capture;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Guesses the character set of bytes that are not UTF-8 and declare none: saved pages lose what a
/// server said of them.
///
/// Latin letters beyond ASCII stand alone between others; where they mostly stand side by side, the
/// bytes are of another script. Of the sets in use, it is the one in which the commonest letters of
/// its script make up what is not ASCII; where they are far fewer than usual, nothing is guessed.
final class UndeclaredCharset {

    /// A set, the commonest letters of its script, and what share of a text they are.
    private record Script(Charset charset, String common, double share) {

        static Script of(String name, double share, String common) {
            return new Script(Charset.forName(name), common, share);
        }
    }

    private static final String HANZI_BOTH = "的一是不了人在有我他中大上年和地出到日本以生家月会公方同工行政市";

    private static final List<Script> SCRIPTS =
            List.of(
                    Script.of("windows-1251", 0.66, "оеаинтрсвлі"),
                    Script.of("KOI8-R", 0.66, "оеаинтрсвлі"),
                    Script.of("IBM866", 0.66, "оеаинтрсвлі"),
                    Script.of("windows-1256", 0.7, "اليموتنردهبةع"),
                    Script.of("windows-1255", 0.75, "יוהלאתרמבשנ"),
                    Script.of("windows-1253", 0.66, "αοιετσνηυρό"),
                    Script.of("x-windows-874", 0.6, "านรอกเงวมยลดท่้ั"),
                    Script.of("GB18030", 0.14, HANZI_BOTH + "这为个国来时们说发会学对"),
                    Script.of("Big5", 0.14, HANZI_BOTH + "這為個國來時們說發會學對"),
                    Script.of("EUC-KR", 0.25, "이다의을가에는고한를로하지은기사"),
                    Script.of("windows-31j", 0.3, "のをにたはがでとしるいれさか、。"),
                    Script.of("EUC-JP", 0.3, "のをにたはがでとしるいれさか、。"));

    /// As many bytes beyond ASCII tell enough.
    private static final int ENOUGH = 4000;

    /// Fewer tell nothing.
    private static final int FEW = 40;

    /// The share of what is expected from which on a set is believed.
    private static final double BELIEVED = 0.6;

    private UndeclaredCharset() {}

    static Optional<Charset> of(byte[] bytes) {
        byte[] told = beyondAscii(bytes);
        if (told.length < FEW) {
            return Optional.empty();
        }
        Optional<Charset> best = Optional.empty();
        double most = BELIEVED;
        for (Script script : SCRIPTS) {
            double fits = share(told, script) / script.share();
            if (fits > most) {
                most = fits;
                best = Optional.of(script.charset());
            }
        }
        return best;
    }

    /// The bytes beyond ASCII that stand side by side, with what stands between two of them, a
    /// blank for the rest; nothing where most of them stand alone.
    private static byte[] beyondAscii(byte[] bytes) {
        byte[] told = new byte[Math.min(bytes.length, 2 * ENOUGH)];
        int length = 0;
        int high = 0;
        int beside = 0;
        for (int i = 0; i < bytes.length && length + 1 < told.length; i++) {
            boolean here = bytes[i] < 0;
            boolean before = i > 0 && bytes[i - 1] < 0;
            boolean second = before && !here && bytes[i] >= '@';
            if (here || second) {
                told[length++] = bytes[i];
            } else if (before) {
                told[length++] = ' ';
            }
            high += here ? 1 : 0;
            beside += here && before ? 1 : 0;
        }
        return beside * 2 > high ? Arrays.copyOf(told, length) : new byte[0];
    }

    /// What share of the characters beyond ASCII are the script's commonest; 0 where the bytes do
    /// not decode.
    private static double share(byte[] told, Script script) {
        CharsetDecoder decoder =
                script.charset()
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE);
        CharBuffer out = CharBuffer.allocate(told.length + 1);
        CoderResult done = decoder.decode(ByteBuffer.wrap(told), out, true);
        if (done.isOverflow()) {
            return 0;
        }
        out.flip();
        int beyond = 0;
        int common = 0;
        while (out.hasRemaining()) {
            char c = Character.toLowerCase(out.get());
            beyond += c > 0x7F ? 1 : 0;
            common += script.common().indexOf(c) >= 0 ? 1 : 0;
        }
        return beyond == 0 ? 0 : (double) common / beyond;
    }
}
