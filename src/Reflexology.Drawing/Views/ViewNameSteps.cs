using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>
/// The names inside the zones of a map for each step of a zoom, found once and kept. Safe to use from several threads.
/// </summary>
internal sealed class ViewNameSteps(FootMap map)
{
    // Between two steps names grow with the foot, by a fifth at most.
    private const double StepsOfDouble = 4;

    // A zoom of twelve, the closest that viewers offer.
    private const int FinerSteps = 15;

    // What is not found by then is found when it is asked for.
    private static readonly TimeSpan LongestForesight = TimeSpan.FromSeconds(5);

    private readonly ImmutableDictionary<Zone, string> _numbers = LegendNumbers.ForMap(map);
    private readonly ConcurrentDictionary<(Aspect Aspect, TextSetting Setting), bool> _foreseen = new();
    private readonly ConcurrentDictionary<Key, Step> _steps = new();

    /// <summary>The names of a view.</summary>
    /// <param name="scale">Their size relative to those of a diagram of a whole foot.</param>
    /// <param name="view">The view, of this map.</param>
    /// <param name="setting">The language and the fonts; use few distinct ones, the names of each are cached.</param>
    /// <param name="cancel">Cancels the search.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public ViewNames At(double scale, FootView view, TextSetting setting, CancellationToken cancel)
    {
        int step = (int)Math.Round(Math.Log2(scale) * StepsOfDouble);
        ViewNames found = At(step, view.Aspect, setting, cancel)[view.Foot];

        // A zoom usually follows: the finer steps are found while the first picture is looked at.
        if (_foreseen.TryAdd((view.Aspect, setting), true))
            _ = Task.Run(FindFiner, CancellationToken.None);
        return found;

        void FindFiner()
        {
            using var limit = new CancellationTokenSource(LongestForesight);
            try
            {
                for (int finer = 1; finer <= FinerSteps; finer++)
                    At(step - finer, view.Aspect, setting, limit.Token);
            }
            catch (OperationCanceledException)
            {
                // The rest is left to those who ask for it.
            }
        }
    }

    private ImmutableDictionary<Foot, ViewNames> At(
        int step, Aspect aspect, TextSetting setting, CancellationToken cancel)
    {
        var key = new Key(aspect, setting, step);
        return _steps.GetOrAdd(key, _ => new Step()).Found(() => Find(key, cancel), cancel);
    }

    // Both feet at once: the left one mirrors the places of the right one.
    private ImmutableDictionary<Foot, ViewNames> Find(Key key, CancellationToken cancel)
    {
        double scale = Math.Pow(2, key.Step / StepsOfDouble);
        var places = new SymmetricLabels(map, cancel);
        return Enum.GetValues<Foot>().ToImmutableDictionary(foot => foot, foot =>
        {
            var part = new ViewPart(map[foot, key.Aspect]) { LineScale = scale };
            return ViewNames.Find(part, places, _numbers, key.Setting);
        });
    }

    private readonly record struct Key(Aspect Aspect, TextSetting Setting, int Step);

    // Found by one thread while the others wait; where that one is cancelled, the next begins anew.
    private sealed class Step
    {
        private const int MillisecondsOfPatience = 20;

        private readonly Lock _one = new();
        private volatile ImmutableDictionary<Foot, ViewNames>? _found;

        public ImmutableDictionary<Foot, ViewNames> Found(
            Func<ImmutableDictionary<Foot, ViewNames>> find, CancellationToken cancel)
        {
            if (_found is { } known)
                return known;
            while (!_one.TryEnter(MillisecondsOfPatience))
                cancel.ThrowIfCancellationRequested();
            try
            {
                return _found ??= find();
            }
            finally
            {
                _one.Exit();
            }
        }
    }
}
