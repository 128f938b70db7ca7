using System.Runtime.Intrinsics;

namespace Reflexology;

/// <summary>Four doubles in a register of 256 bits.</summary>
internal readonly struct Lanes256(Vector256<double> lanes) : ILanes<Lanes256>
{
    private readonly Vector256<double> _lanes = lanes;

    public static int Count => Vector256<double>.Count;

    public static Lanes256 Load(ref readonly double first) => new(Vector256.LoadUnsafe(in first));

    public static Lanes256 Repeat(double value) => new(Vector256.Create(value));

    public static Lanes256 Alternate(double even, double odd) => new(Vector256.Create(even, odd, even, odd));

    public static Lanes256 operator +(Lanes256 a, Lanes256 b) => new(a._lanes + b._lanes);

    public static Lanes256 MultiplyAdd(Lanes256 a, Lanes256 b, Lanes256 c) => new(Vector256.MultiplyAddEstimate(a._lanes, b._lanes, c._lanes));

    public static Lanes256 operator *(Lanes256 a, Lanes256 b) => new(a._lanes * b._lanes);

    public static Lanes256 operator &(Lanes256 a, Lanes256 b) => new(a._lanes & b._lanes);

    public static Lanes256 Within(Lanes256 value, Lanes256 end) =>
        new(Vector256.GreaterThanOrEqual(value._lanes, Vector256<double>.Zero) & Vector256.LessThan(value._lanes, end._lanes));

    public static Lanes256 Choose(Lanes256 mask, Lanes256 one, Lanes256 other) =>
        new(Vector256.ConditionalSelect(mask._lanes, one._lanes, other._lanes));

    public static Lanes256 Floor(Lanes256 value) => new(Vector256.Floor(value._lanes));

    public static Lanes256 SwapPairs(Lanes256 value) => new(Vector256.Shuffle(value._lanes, Vector256.Create(1L, 0, 3, 2)));

    // Added to a double this large, a whole number stands in its lowest bits.
    public static void Store(Lanes256 whole, ref long first) => ((whole._lanes + Vector256.Create(BatchCells.WholeShift)).AsInt64() - Vector256.Create(BatchCells.WholeShiftBits)).StoreUnsafe(ref first);
}
