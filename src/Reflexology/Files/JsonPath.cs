using System.Globalization;
using System.Text;

namespace Reflexology;

/// <summary>The way from the outermost value of a JSON file to the one that a reader is at.</summary>
internal sealed class JsonPath
{
    private readonly List<(string? Name, int Index)> _steps = [];

    /// <summary>Goes into a member.</summary>
    public void Push(string name) => _steps.Add((name, 0));

    /// <summary>Goes into an element of a list.</summary>
    public void Push(int index) => _steps.Add((null, index));

    /// <summary>Goes back out.</summary>
    public void Pop() => _steps.RemoveAt(_steps.Count - 1);

    /// <summary>The path of a member of the present value.</summary>
    public string To(string name) => $"{this}" is { Length: > 0 } path ? $"{path}.{name}" : name;

    /// <summary>The path, for example <c>zones[0].shapes.plantar</c>; empty for the outermost value.</summary>
    public override string ToString()
    {
        var path = new StringBuilder();
        foreach ((string? name, int index) in _steps)
        {
            if (name is null)
                path.Append(CultureInfo.InvariantCulture, $"[{index}]");
            else
                path.Append(path.Length == 0 ? "" : ".").Append(name);
        }

        return path.ToString();
    }
}
