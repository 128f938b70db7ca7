namespace Reflexology.Drawing;

/// <summary>One condition of a selector.</summary>
/// <param name="Kind">
/// <c>t</c> a type, <c>*</c> any, <c>.</c> a class, <c>#</c> an id, <c>[</c> an attribute, <c>:</c> a place in the
/// tree, <c>!</c> what no element of a drawing is.
/// </param>
/// <param name="Name">The name of it.</param>
/// <param name="Operator">
/// The comparison of an attribute with the value: <c>= ~ | ^ $ *</c>; 0 where any value will do.
/// </param>
/// <param name="Value">The value of an attribute.</param>
internal readonly record struct CssTest(char Kind, string Name, char Operator = '\0', string Value = "")
{
    /// <summary>The weight of it.</summary>
    public int Specificity => Kind switch { '#' => 1 << 20, '.' or '[' or ':' => 1 << 10, 't' => 1, _ => 0 };

    /// <summary>True where an element has what it names.</summary>
    public bool Holds(SvgElement element) => Kind switch
    {
        '*' => true,
        't' => element.Name == Name,
        '#' => element.Id == Name,
        '.' => element.Classes.Contains(Name),
        '[' => element[Name] is { } value && Compares(value),
        ':' => Name switch
        {
            "root" => element.Parent is null,
            "first-child" => element.Parent is not null && element.Position == 0,
            _ => element.Parent is { } parent && element.Position == parent.Children.Count - 1,
        },
        _ => false,
    };

    private bool Compares(string value) => Operator switch
    {
        '\0' => true,
        '=' => value == Value,
        '~' => value.Split(' ').Contains(Value),
        '|' => value == Value || value.StartsWith($"{Value}-", StringComparison.Ordinal),
        '^' => Value.Length > 0 && value.StartsWith(Value, StringComparison.Ordinal),
        '$' => Value.Length > 0 && value.EndsWith(Value, StringComparison.Ordinal),
        _ => Value.Length > 0 && value.Contains(Value, StringComparison.Ordinal),
    };
}
