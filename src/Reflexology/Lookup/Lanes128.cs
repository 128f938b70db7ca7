using System.Runtime.Intrinsics;

namespace Reflexology;

/// <summary>Two doubles in a register of 128 bits.</summary>
internal readonly struct Lanes128(Vector128<double> lanes) : ILanes<Lanes128>
{
    private readonly Vector128<double> _lanes = lanes;

    public static int Count => Vector128<double>.Count;

    public static Lanes128 Load(ref readonly double first) => new(Vector128.LoadUnsafe(in first));

    public static Lanes128 Repeat(double value) => new(Vector128.Create(value));

    public static Lanes128 Alternate(double even, double odd) => new(Vector128.Create(even, odd));

    public static Lanes128 operator +(Lanes128 a, Lanes128 b) => new(a._lanes + b._lanes);

    public static Lanes128 MultiplyAdd(Lanes128 a, Lanes128 b, Lanes128 c) => new(Vector128.MultiplyAddEstimate(a._lanes, b._lanes, c._lanes));

    public static Lanes128 operator *(Lanes128 a, Lanes128 b) => new(a._lanes * b._lanes);

    public static Lanes128 operator &(Lanes128 a, Lanes128 b) => new(a._lanes & b._lanes);

    public static Lanes128 Within(Lanes128 value, Lanes128 end) =>
        new(Vector128.GreaterThanOrEqual(value._lanes, Vector128<double>.Zero) & Vector128.LessThan(value._lanes, end._lanes));

    public static Lanes128 Choose(Lanes128 mask, Lanes128 one, Lanes128 other) =>
        new(Vector128.ConditionalSelect(mask._lanes, one._lanes, other._lanes));

    public static Lanes128 Floor(Lanes128 value) => new(Vector128.Floor(value._lanes));

    public static Lanes128 SwapPairs(Lanes128 value) => new(Vector128.Shuffle(value._lanes, Vector128.Create(1L, 0)));

    // Added to a double this large, a whole number stands in its lowest bits.
    public static void Store(Lanes128 whole, ref long first) => ((whole._lanes + Vector128.Create(BatchCells.WholeShift)).AsInt64() - Vector128.Create(BatchCells.WholeShiftBits)).StoreUnsafe(ref first);
}
