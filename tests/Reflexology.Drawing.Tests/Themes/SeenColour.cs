namespace Reflexology.Drawing.Tests;

/// <summary>A colour as somebody sees it: CIELAB coordinates for the white of sRGB (D65).</summary>
/// <param name="L">Lightness, 0 to 100.</param>
/// <param name="A">From green to red.</param>
/// <param name="B">From blue to yellow.</param>
internal readonly record struct SeenColour(double L, double A, double B)
{
    // Machado, Oliveira & Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE
    // Transactions on Visualization and Computer Graphics 15(6), 2009: severity 1.0, applied to linear RGB.
    private static readonly double[] Protan =
    [
        0.152286, 1.052583, -0.204868,
        0.114503, 0.786281, 0.099216,
        -0.003882, -0.048116, 1.051998,
    ];

    private static readonly double[] Deutan =
    [
        0.367322, 0.860646, -0.227968,
        0.280085, 0.672501, 0.047413,
        -0.011820, 0.042940, 0.968881,
    ];

    private static readonly double[] Tritan =
    [
        1.255528, -0.076749, -0.178779,
        -0.078411, 0.930809, 0.147602,
        0.004733, 0.691367, 0.303900,
    ];

    /// <summary>An opaque colour as seen with a vision.</summary>
    public static SeenColour FromInk(Ink ink, ColourVision vision)
    {
        double r = Linear(ink.Red), g = Linear(ink.Green), b = Linear(ink.Blue);
        if (vision != ColourVision.Full)
        {
            double[] m = vision switch { ColourVision.Protan => Protan, ColourVision.Deutan => Deutan, _ => Tritan };
            (r, g, b) = (Row(0), Row(3), Row(6));

            double Row(int at) => Math.Clamp((m[at] * r) + (m[at + 1] * g) + (m[at + 2] * b), 0, 1);
        }

        // The matrix of IEC 61966-2-1, divided by the white it gives.
        double x = Root(((0.4124 * r) + (0.3576 * g) + (0.1805 * b)) / 0.9505);
        double y = Root((0.2126 * r) + (0.7152 * g) + (0.0722 * b));
        double z = Root(((0.0193 * r) + (0.1192 * g) + (0.9505 * b)) / 1.089);
        return new((116 * y) - 16, 500 * (x - y), 200 * (y - z));
    }

    /// <summary>
    /// The difference CIEDE2000 with all weights 1; 1 is about the least that can be seen side by side. Sharma, Wu
    /// &amp; Dalal, "The CIEDE2000 Color-Difference Formula", Color Research and Application 30(1), 2005.
    /// </summary>
    public double DifferenceFrom(SeenColour other)
    {
        double meanC = (Math.Sqrt((A * A) + (B * B)) + Math.Sqrt((other.A * other.A) + (other.B * other.B))) / 2;
        double g = 0.5 * (1 - Math.Sqrt(Math.Pow(meanC, 7) / (Math.Pow(meanC, 7) + Math.Pow(25, 7))));
        double a1 = (1 + g) * A, a2 = (1 + g) * other.A;
        double c1 = Math.Sqrt((a1 * a1) + (B * B)), c2 = Math.Sqrt((a2 * a2) + (other.B * other.B));
        double h1 = Hue(a1, B), h2 = Hue(a2, other.B);
        double turn = c1 * c2 == 0 ? 0 : h2 - h1;
        if (turn > 180)
            turn -= 360;
        else if (turn < -180)
            turn += 360;
        double hue = c1 * c2 == 0 ? h1 + h2 : MeanHue(h1, h2);
        double l = (L + other.L) / 2, c = (c1 + c2) / 2;
        double t = 1 - (0.17 * Cos(hue - 30)) + (0.24 * Cos(2 * hue))
            + (0.32 * Cos((3 * hue) + 6)) - (0.20 * Cos((4 * hue) - 63));
        double dl = (other.L - L) / (1 + (0.015 * (l - 50) * (l - 50) / Math.Sqrt(20 + ((l - 50) * (l - 50)))));
        double dc = (c2 - c1) / (1 + (0.045 * c));
        double dh = 2 * Math.Sqrt(c1 * c2) * Math.Sin(turn / 2 * Math.PI / 180) / (1 + (0.015 * c * t));
        double twist = 60 * Math.Exp(-Math.Pow((hue - 275) / 25, 2)) * Math.PI / 180;
        double rotation = -2 * Math.Sqrt(Math.Pow(c, 7) / (Math.Pow(c, 7) + Math.Pow(25, 7))) * Math.Sin(twist);
        return Math.Sqrt((dl * dl) + (dc * dc) + (dh * dh) + (rotation * dc * dh));
    }

    private static double MeanHue(double h1, double h2)
    {
        double sum = h1 + h2;
        if (Math.Abs(h1 - h2) <= 180)
            return sum / 2;
        return sum < 360 ? (sum + 360) / 2 : (sum - 360) / 2;
    }

    private static double Linear(byte value)
    {
        double share = value / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
    }

    private static double Root(double t) => t > 216.0 / 24389 ? Math.Cbrt(t) : ((t * 24389 / 27) + 16) / 116;

    private static double Hue(double a, double b) =>
        a == 0 && b == 0 ? 0 : ((Math.Atan2(b, a) * 180 / Math.PI) + 360) % 360;

    private static double Cos(double degrees) => Math.Cos(degrees * Math.PI / 180);
}
