using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>Levels by the characters that begin and end embedded texts, overrides and isolates (UAX #9).</summary>
internal static class BidiEmbeddings
{
    // Rule BD2.
    private const int Deepest = 125;

    private const byte ToTheRight = 0, ToTheLeft = 1;

    /// <summary>
    /// For each start of an isolate the place of its end, or the length of the line; elsewhere -1 (rule BD9).
    /// </summary>
    public static ImmutableArray<int> IsolateEnds(BidiClass[] classes)
    {
        int[] ends = new int[classes.Length];
        Stack<int> open = [];
        for (int i = 0; i < classes.Length; i++)
        {
            ends[i] = -1;
            if (BidiLevels.IsIsolate(classes[i]))
            {
                ends[i] = classes.Length;
                open.Push(i);
            }
            else if (classes[i] == BidiClass.PDI && open.TryPop(out int start))
                ends[start] = i;
        }

        return [.. ends];
    }

    /// <summary>The level of the first letter in a part of a line, isolates left out (rules P2 and P3).</summary>
    public static byte SideOf(BidiClass[] classes, ImmutableArray<int> isolateEnds, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (isolateEnds[i] >= 0)
                i = isolateEnds[i];
            else if (classes[i] is BidiClass.L or BidiClass.R or BidiClass.AL)
                return classes[i] == BidiClass.L ? ToTheRight : ToTheLeft;
        }

        return ToTheRight;
    }

    /// <summary>Sets the levels, and the classes where text is overridden (rules X1 to X8).</summary>
    /// <param name="classes">The classes of a line.</param>
    /// <param name="resolved">The same, to be changed by overrides.</param>
    /// <param name="isolateEnds">The places of <see cref="IsolateEnds"/>.</param>
    /// <param name="levels">The levels.</param>
    /// <param name="line">The level of the line.</param>
    public static void SetLevels(
        BidiClass[] classes, BidiClass[] resolved, ImmutableArray<int> isolateEnds, byte[] levels, byte line)
    {
        Stack<Embedding> stack = new([new Embedding(line, null, IsIsolate: false)]);
        int tooDeepIsolates = 0, tooDeep = 0, isolates = 0;
        for (int i = 0; i < classes.Length; i++)
        {
            BidiClass each = classes[i];
            if (each == BidiClass.PDI)
                EndIsolate();
            levels[i] = each == BidiClass.B ? line : stack.Peek().Level;
            if (!BidiLevels.IsRemoved(each) && each != BidiClass.B)
                resolved[i] = stack.Peek().Override ?? each;
            switch (each)
            {
                case BidiClass.LRE: Begin(ToTheRight, null, isIsolate: false); break;
                case BidiClass.RLE: Begin(ToTheLeft, null, isIsolate: false); break;
                case BidiClass.LRO: Begin(ToTheRight, BidiClass.L, isIsolate: false); break;
                case BidiClass.RLO: Begin(ToTheLeft, BidiClass.R, isIsolate: false); break;
                case BidiClass.LRI: Begin(ToTheRight, null, isIsolate: true); break;
                case BidiClass.RLI: Begin(ToTheLeft, null, isIsolate: true); break;
                case BidiClass.FSI:
                    Begin(SideOf(classes, isolateEnds, i + 1, isolateEnds[i]), null, isIsolate: true);
                    break;
                case BidiClass.PDF: EndEmbedding(); break;
            }
        }

        void Begin(byte side, BidiClass? over, bool isIsolate)
        {
            // The next level of that side.
            int level = side == ToTheLeft ? (stack.Peek().Level + 1) | 1 : (stack.Peek().Level + 2) & ~1;
            if (level <= Deepest && tooDeepIsolates == 0 && tooDeep == 0)
            {
                isolates += isIsolate ? 1 : 0;
                stack.Push(new Embedding((byte)level, over, isIsolate));
            }
            else if (isIsolate)
                tooDeepIsolates++;
            else if (tooDeepIsolates == 0)
                tooDeep++;
        }

        void EndIsolate()
        {
            if (tooDeepIsolates > 0)
                tooDeepIsolates--;
            else if (isolates > 0)
            {
                tooDeep = 0;
                while (!stack.Peek().IsIsolate)
                    stack.Pop();
                stack.Pop();
                isolates--;
            }
        }

        void EndEmbedding()
        {
            if (tooDeepIsolates > 0)
                return;
            if (tooDeep > 0)
                tooDeep--;
            else if (!stack.Peek().IsIsolate && stack.Count > 1)
                stack.Pop();
        }
    }

    private readonly record struct Embedding(byte Level, BidiClass? Override, bool IsIsolate);
}
