using System.Runtime.Intrinsics;

namespace Reflexology;

/// <summary>Several doubles at once, so that one batch serves every width of SIMD registers.</summary>
internal interface ILanes<T>
    where T : struct, ILanes<T>
{
    static abstract int Count { get; }

    static abstract T Load(ref readonly double first);

    static abstract T Repeat(double value);

    /// <summary>One value in lanes 0, 2, 4, another in lanes 1, 3, 5.</summary>
    static abstract T Alternate(double even, double odd);

    static abstract T operator +(T a, T b);

    /// <summary>a b + c, rounded once or twice, as the machine does it fastest.</summary>
    static abstract T MultiplyAdd(T a, T b, T c);

    static abstract T operator *(T a, T b);

    static abstract T operator &(T a, T b);

    /// <summary>All bits set where the value is at least 0 and below the end; none for NaN.</summary>
    static abstract T Within(T value, T end);

    static abstract T Choose(T mask, T one, T other);

    static abstract T Floor(T value);

    /// <summary>Lanes 0 and 1 exchanged, 2 and 3, and so on.</summary>
    static abstract T SwapPairs(T value);

    /// <summary>Stores whole numbers from 0 to below 2^52.</summary>
    static abstract void Store(T whole, ref long first);
}

/// <summary>Two doubles in a register of 128 bits.</summary>
internal readonly struct Lanes128(Vector128<double> lanes) : ILanes<Lanes128>
{
    private readonly Vector128<double> _lanes = lanes;

    public static int Count => Vector128<double>.Count;

    public static Lanes128 Load(ref readonly double first) => new(Vector128.LoadUnsafe(in first));

    public static Lanes128 Repeat(double value) => new(Vector128.Create(value));

    public static Lanes128 Alternate(double even, double odd) => new(Vector128.Create(even, odd));

    public static Lanes128 operator +(Lanes128 a, Lanes128 b) => new(a._lanes + b._lanes);

    public static Lanes128 MultiplyAdd(Lanes128 a, Lanes128 b, Lanes128 c) =>
        new(Vector128.MultiplyAddEstimate(a._lanes, b._lanes, c._lanes));

    public static Lanes128 operator *(Lanes128 a, Lanes128 b) => new(a._lanes * b._lanes);

    public static Lanes128 operator &(Lanes128 a, Lanes128 b) => new(a._lanes & b._lanes);

    public static Lanes128 Within(Lanes128 value, Lanes128 end) =>
        new(Vector128.GreaterThanOrEqual(value._lanes, Vector128<double>.Zero)
            & Vector128.LessThan(value._lanes, end._lanes));

    public static Lanes128 Choose(Lanes128 mask, Lanes128 one, Lanes128 other) =>
        new(Vector128.ConditionalSelect(mask._lanes, one._lanes, other._lanes));

    public static Lanes128 Floor(Lanes128 value) => new(Vector128.Floor(value._lanes));

    public static Lanes128 SwapPairs(Lanes128 value) =>
        new(Vector128.Shuffle(value._lanes, Vector128.Create(1L, 0)));

    // Added to a double this large, a whole number is in its lowest bits.
    public static void Store(Lanes128 whole, ref long first)
    {
        Vector128<long> bits = (whole._lanes + Vector128.Create(BatchCells.WholeShift)).AsInt64();
        (bits - Vector128.Create(BatchCells.WholeShiftBits)).StoreUnsafe(ref first);
    }
}

/// <summary>Four doubles in a register of 256 bits.</summary>
internal readonly struct Lanes256(Vector256<double> lanes) : ILanes<Lanes256>
{
    private readonly Vector256<double> _lanes = lanes;

    public static int Count => Vector256<double>.Count;

    public static Lanes256 Load(ref readonly double first) => new(Vector256.LoadUnsafe(in first));

    public static Lanes256 Repeat(double value) => new(Vector256.Create(value));

    public static Lanes256 Alternate(double even, double odd) => new(Vector256.Create(even, odd, even, odd));

    public static Lanes256 operator +(Lanes256 a, Lanes256 b) => new(a._lanes + b._lanes);

    public static Lanes256 MultiplyAdd(Lanes256 a, Lanes256 b, Lanes256 c) =>
        new(Vector256.MultiplyAddEstimate(a._lanes, b._lanes, c._lanes));

    public static Lanes256 operator *(Lanes256 a, Lanes256 b) => new(a._lanes * b._lanes);

    public static Lanes256 operator &(Lanes256 a, Lanes256 b) => new(a._lanes & b._lanes);

    public static Lanes256 Within(Lanes256 value, Lanes256 end) =>
        new(Vector256.GreaterThanOrEqual(value._lanes, Vector256<double>.Zero)
            & Vector256.LessThan(value._lanes, end._lanes));

    public static Lanes256 Choose(Lanes256 mask, Lanes256 one, Lanes256 other) =>
        new(Vector256.ConditionalSelect(mask._lanes, one._lanes, other._lanes));

    public static Lanes256 Floor(Lanes256 value) => new(Vector256.Floor(value._lanes));

    public static Lanes256 SwapPairs(Lanes256 value) =>
        new(Vector256.Shuffle(value._lanes, Vector256.Create(1L, 0, 3, 2)));

    // Added to a double this large, a whole number is in its lowest bits.
    public static void Store(Lanes256 whole, ref long first)
    {
        Vector256<long> bits = (whole._lanes + Vector256.Create(BatchCells.WholeShift)).AsInt64();
        (bits - Vector256.Create(BatchCells.WholeShiftBits)).StoreUnsafe(ref first);
    }
}

/// <summary>Eight doubles in a register of 512 bits.</summary>
internal readonly struct Lanes512(Vector512<double> lanes) : ILanes<Lanes512>
{
    private readonly Vector512<double> _lanes = lanes;

    public static int Count => Vector512<double>.Count;

    public static Lanes512 Load(ref readonly double first) => new(Vector512.LoadUnsafe(in first));

    public static Lanes512 Repeat(double value) => new(Vector512.Create(value));

    public static Lanes512 Alternate(double even, double odd) =>
        new(Vector512.Create(even, odd, even, odd, even, odd, even, odd));

    public static Lanes512 operator +(Lanes512 a, Lanes512 b) => new(a._lanes + b._lanes);

    public static Lanes512 MultiplyAdd(Lanes512 a, Lanes512 b, Lanes512 c) =>
        new(Vector512.MultiplyAddEstimate(a._lanes, b._lanes, c._lanes));

    public static Lanes512 operator *(Lanes512 a, Lanes512 b) => new(a._lanes * b._lanes);

    public static Lanes512 operator &(Lanes512 a, Lanes512 b) => new(a._lanes & b._lanes);

    public static Lanes512 Within(Lanes512 value, Lanes512 end) =>
        new(Vector512.GreaterThanOrEqual(value._lanes, Vector512<double>.Zero)
            & Vector512.LessThan(value._lanes, end._lanes));

    public static Lanes512 Choose(Lanes512 mask, Lanes512 one, Lanes512 other) =>
        new(Vector512.ConditionalSelect(mask._lanes, one._lanes, other._lanes));

    public static Lanes512 Floor(Lanes512 value) => new(Vector512.Floor(value._lanes));

    public static Lanes512 SwapPairs(Lanes512 value) =>
        new(Vector512.Shuffle(value._lanes, Vector512.Create(1L, 0, 3, 2, 5, 4, 7, 6)));

    // Added to a double this large, a whole number is in its lowest bits.
    public static void Store(Lanes512 whole, ref long first)
    {
        Vector512<long> bits = (whole._lanes + Vector512.Create(BatchCells.WholeShift)).AsInt64();
        (bits - Vector512.Create(BatchCells.WholeShiftBits)).StoreUnsafe(ref first);
    }
}
