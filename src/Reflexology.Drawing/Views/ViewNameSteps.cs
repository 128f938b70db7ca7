using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>The names inside the zones of a map for each step of a zoom: found once, kept. Safe to use from several threads.</summary>
internal sealed class ViewNameSteps(FootMap map)
{
    // Between two steps names grow with the foot, by a fifth at most.
    private const double StepsOfDouble = 4;

    // A zoom of twelve, the closest that viewers offer.
    private const int FinerSteps = 15;

    private readonly ImmutableDictionary<Zone, string> _numbers = LegendNumbers.ForMap(map);
    private readonly ConcurrentDictionary<(Aspect Aspect, TextSetting Setting), bool> _foreseen = new();
    private readonly ConcurrentDictionary<(Aspect Aspect, TextSetting Setting, int Step), Lazy<ImmutableDictionary<Foot, ViewNames>>> _found = new();

    /// <summary>The names of a view.</summary>
    /// <param name="scale">How large they are, 1 for those of a diagram of a whole foot.</param>
    /// <param name="view">The view, of this map.</param>
    /// <param name="setting">The language and the fonts; few of them, for each is kept.</param>
    public ViewNames At(double scale, FootView view, TextSetting setting)
    {
        int step = (int)Math.Round(Math.Log2(scale) * StepsOfDouble);
        ViewNames found = At(step, view.Aspect, setting)[view.Foot];

        // Who looks at a view will zoom: what that needs is found while the first picture is looked at.
        if (_foreseen.TryAdd((view.Aspect, setting), true))
            _ = Task.Run(() => Enumerable.Range(1, FinerSteps).Select(finer => At(step - finer, view.Aspect, setting)).ToList());
        return found;
    }

    private ImmutableDictionary<Foot, ViewNames> At(int step, Aspect aspect, TextSetting setting) =>
        _found.GetOrAdd((aspect, setting, step), key => new(() => Find(key.Aspect, key.Setting, Math.Pow(2, key.Step / StepsOfDouble)))).Value;

    // Both feet at once: the left one mirrors what was found on the right one.
    private ImmutableDictionary<Foot, ViewNames> Find(Aspect aspect, TextSetting setting, double scale)
    {
        var places = new SymmetricLabels(map);
        return Enum.GetValues<Foot>().ToImmutableDictionary(foot => foot, foot =>
        {
            FootView view = map[foot, aspect];
            var part = new ViewPart(view) { LineScale = scale };
            return ViewNames.Find(part, places, _numbers, setting);
        });
    }
}
