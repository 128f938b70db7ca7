using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Reflexology.Drawing;

/// <summary>The bidirectional class of each character.</summary>
internal static class BidiClasses
{
    // Where each class begins, in hexadecimal; it goes on to the next, but for marks, which .NET tells apart. From
    // DerivedBidiClass.txt of the Unicode Character Database 15.0, with the classes of what is not assigned.
    private const string Table =
        "0 BN 9 S A B B S C WS D B E BN 1C B 1F S 20 WS 21 ON 23 ET 26 ON 2B ES 2C CS 2D ES 2E CS 30 EN "
        + "3A CS 3B ON 41 L 5B ON 61 L 7B ON 7F BN 85 B 86 BN A0 CS A1 ON A2 ET A6 ON AA L AB ON AD BN AE ON "
        + "B0 ET B2 EN B4 ON B5 L B6 ON B9 EN BA L BB ON C0 L D7 ON D8 L F7 ON F8 L 2B9 ON 2BB L 2C2 ON 2D0 L "
        + "2D2 ON 2E0 L 2E5 ON 2EE L 2EF ON 370 L 374 ON 376 L 37E ON 37F L 384 ON 386 L 387 ON 388 L 3F6 ON "
        + "3F7 L 58A ON 58B L 58D ON 58F ET 590 R 600 AN 606 ON 608 AL 609 ET 60B AL 60C CS 60D AL 60E ON "
        + "61B AL 660 AN 66A ET 66B AN 66D AL 6DD AN 6DE ON 6E5 AL 6E9 ON 6EE AL 6F0 EN 6FA AL 7C0 R 7F6 ON "
        + "7FA R 860 AL 890 AN 892 AL 8E2 AN 903 L 9F2 ET 9F4 L 9FB ET 9FC L AF1 ET AF2 L BF3 ON BF9 ET BFA ON "
        + "BFB L C78 ON C7F L E3F ET E40 L F3A ON F3E L 1390 ON 139A L 1400 ON 1401 L 1680 WS 1681 L 169B ON "
        + "169D L 17DB ET 17DC L 17F0 ON 17FA L 1800 ON 180E BN 1810 L 1940 ON 1941 L 1944 ON 1946 L 19DE ON "
        + "1A00 L 1FBD ON 1FBE L 1FBF ON 1FC2 L 1FCD ON 1FD0 L 1FDD ON 1FE0 L 1FED ON 1FF0 L 1FFD ON 1FFF L "
        + "2000 WS 200B BN 200E L 200F R 2010 ON 2028 WS 2029 B 202A LRE 202B RLE 202C PDF 202D LRO 202E RLO "
        + "202F CS 2030 ET 2035 ON 2044 CS 2045 ON 205F WS 2060 BN 2066 LRI 2067 RLI 2068 FSI 2069 PDI 206A BN "
        + "2070 EN 2071 L 2074 EN 207A ES 207C ON 207F L 2080 EN 208A ES 208C ON 208F L 20A0 ET 20F1 L 2100 ON "
        + "2102 L 2103 ON 2107 L 2108 ON 210A L 2114 ON 2115 L 2116 ON 2119 L 211E ON 2124 L 2125 ON 2126 L "
        + "2127 ON 2128 L 2129 ON 212A L 212E ET 212F L 213A ON 213C L 2140 ON 2145 L 214A ON 214E L 2150 ON "
        + "2160 L 2189 ON 218C L 2190 ON 2212 ES 2213 ET 2214 ON 2336 L 237B ON 2395 L 2396 ON 2427 L 2440 ON "
        + "244B L 2460 ON 2488 EN 249C L 24EA ON 26AC L 26AD ON 2800 L 2900 ON 2B74 L 2B76 ON 2B96 L 2B97 ON "
        + "2C00 L 2CE5 ON 2CEB L 2CF9 ON 2D00 L 2E00 ON 2E5E L 2E80 ON 2E9A L 2E9B ON 2EF4 L 2F00 ON 2FD6 L "
        + "2FF0 ON 2FFC L 3000 WS 3001 ON 3005 L 3008 ON 3021 L 3030 ON 3031 L 3036 ON 3038 L 303D ON 3040 L "
        + "309B ON 309D L 30A0 ON 30A1 L 30FB ON 30FC L 31C0 ON 31E4 L 321D ON 321F L 3250 ON 3260 L 327C ON "
        + "327F L 32B1 ON 32C0 L 32CC ON 32D0 L 3377 ON 337B L 33DE ON 33E0 L 33FF ON 3400 L 4DC0 ON 4E00 L "
        + "A490 ON A4C7 L A60D ON A610 L A673 ON A680 L A700 ON A722 L A788 ON A789 L A828 ON A82D L A838 ET "
        + "A83A L A874 ON A878 L AB6A ON AB6C L FB1D R FB29 ES FB2A R FB50 AL FD3E ON FD50 AL FDCF ON FDD0 BN "
        + "FDF0 AL FDFD ON FE1A L FE30 ON FE50 CS FE51 ON FE52 CS FE53 L FE54 ON FE55 CS FE56 ON FE5F ET "
        + "FE60 ON FE62 ES FE64 ON FE67 L FE68 ON FE69 ET FE6B ON FE6C L FE70 AL FEFF BN FF00 L FF01 ON "
        + "FF03 ET FF06 ON FF0B ES FF0C CS FF0D ES FF0E CS FF10 EN FF1A CS FF1B ON FF21 L FF3B ON FF41 L "
        + "FF5B ON FF66 L FFE0 ET FFE2 ON FFE5 ET FFE7 L FFE8 ON FFEF L FFF0 BN FFF9 ON FFFE BN 10000 L "
        + "10101 ON 10102 L 10140 ON 1018D L 10190 ON 1019D L 101A0 ON 101A1 L 102E1 EN 102FC L 10800 R "
        + "1091F ON 10920 R 10B39 ON 10B40 R 10D00 AL 10D30 AN 10D3A AL 10D40 R 10E60 AN 10E7F R 10EC0 AL "
        + "10F00 R 10F30 AL 10F70 R 11000 L 11052 ON 11066 L 11660 ON 1166D L 11FD5 ON 11FDD ET 11FE1 ON "
        + "11FF2 L 16FE2 ON 16FE3 L 1BCA0 BN 1BCA4 L 1D173 BN 1D183 L 1D1E9 ON 1D1EB L 1D200 ON 1D246 L "
        + "1D300 ON 1D357 L 1D6DB ON 1D6DC L 1D715 ON 1D716 L 1D74F ON 1D750 L 1D789 ON 1D78A L 1D7C3 ON "
        + "1D7C4 L 1D7CE EN 1D800 L 1E2FF ET 1E300 L 1E800 R 1EC70 AL 1ECC0 R 1ED00 AL 1ED50 R 1EE00 AL "
        + "1EEF0 ON 1EEF2 AL 1EF00 R 1F000 ON 1F02C L 1F030 ON 1F094 L 1F0A0 ON 1F0AF L 1F0B1 ON 1F0C0 L "
        + "1F0C1 ON 1F0D0 L 1F0D1 ON 1F0F6 L 1F100 EN 1F10B ON 1F110 L 1F12F ON 1F130 L 1F16A ON 1F170 L "
        + "1F1AD ON 1F1AE L 1F260 ON 1F266 L 1F300 ON 1F6D8 L 1F6DC ON 1F6ED L 1F6F0 ON 1F6FD L 1F700 ON "
        + "1F777 L 1F77B ON 1F7DA L 1F7E0 ON 1F7EC L 1F7F0 ON 1F7F1 L 1F800 ON 1F80C L 1F810 ON 1F848 L "
        + "1F850 ON 1F85A L 1F860 ON 1F888 L 1F890 ON 1F8AE L 1F8B0 ON 1F8B2 L 1F900 ON 1FA54 L 1FA60 ON "
        + "1FA6E L 1FA70 ON 1FA7D L 1FA80 ON 1FA89 L 1FA90 ON 1FABE L 1FABF ON 1FAC6 L 1FACE ON 1FADC L "
        + "1FAE0 ON 1FAE9 L 1FAF0 ON 1FAF9 L 1FB00 ON 1FB93 L 1FB94 ON 1FBCB L 1FBF0 EN 1FBFA L 1FFFE BN "
        + "20000 L 2FFFE BN 30000 L 3FFFE BN 40000 L 4FFFE BN 50000 L 5FFFE BN 60000 L 6FFFE BN 70000 L "
        + "7FFFE BN 80000 L 8FFFE BN 90000 L 9FFFE BN A0000 L AFFFE BN B0000 L BFFFE BN C0000 L CFFFE BN "
        + "D0000 L DFFFE BN E1000 L EFFFE BN F0000 L FFFFE BN 100000 L 10FFFE BN";

    private static readonly Lazy<Ranges> All = new(Ranges.Read);

    /// <summary>The class of a character. Costs nanoseconds.</summary>
    public static BidiClass Of(Rune rune)
    {
        if (rune.Value >= 0x300 && IsMark(rune))
            return BidiClass.NSM;
        Ranges all = All.Value;
        int place = all.Starts.AsSpan().BinarySearch(rune.Value);
        return all.Classes[place < 0 ? ~place - 1 : place];
    }

    // These five marks count as letters.
    private static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark
            && rune.Value is not (0xCBF or 0xCC6 or 0x11A07 or 0x11A08 or 0x11C3F);

    private sealed record Ranges(ImmutableArray<int> Starts, ImmutableArray<BidiClass> Classes)
    {
        public static Ranges Read()
        {
            string[] words = Table.Split(' ');
            IEnumerable<string> starts = words.Where((_, i) => i % 2 == 0), classes = words.Where((_, i) => i % 2 == 1);
            return new Ranges(
                [.. starts.Select(start => int.Parse(start, NumberStyles.HexNumber, CultureInfo.InvariantCulture))],
                [.. classes.Select(Enum.Parse<BidiClass>)]);
        }
    }
}
