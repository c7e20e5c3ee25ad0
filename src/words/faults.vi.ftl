# Những gì không làm được, bằng tiếng Việt, sau `lỗi: `. Cùng bộ id với `faults.en.ftl`. Nguyên nhân đứng phía sau.

fault-bug = đây là lỗi của chính scorecard, không phải do nội dung bạn gõ, và những gì đã xuất ra vẫn như cũ: xin hãy báo tại { $address }, kèm lệnh đã chạy và các dòng dưới đây
fault-open = không mở được { $path }
fault-read = không đọc được { $path }
fault-write = không ghi được { $path }
fault-make = không tạo được { $path }
fault-replace = không thay được { $path }
fault-remove = không xóa được { $path }
fault-beside = không ghi được gì bên cạnh { $path }

fault-no-folder = { $path } không phải là thư mục
fault-is-folder = đó là thư mục: hãy nêu tên một tệp
fault-not-plain = đó là thiết bị hoặc đường ống, mà lệnh này chỉ thay tệp thường: hãy nêu tên một tệp
fault-no-file = { $path } không phải là tệp
fault-other = { $path } không phải là tệp thường: hãy nêu chính tệp ấy
fault-changed = { $path } đã thay đổi sau khi được đọc: hãy chạy lại lệnh
fault-read-only = { $path } chỉ cho đọc: hãy cho phép ghi, hoặc chỉ nêu các tệp khác
fault-within = tệp không được nằm trong { $folder }
fault-link = { $path } là liên kết: hãy nêu chính thư mục
fault-link-away = không ghi được { $path }: thư mục chứa nó là liên kết dẫn đi nơi khác
fault-output-root = { $path } không thể là thư mục xuất ra
fault-output-content = { $path } không thể là thư mục xuất ra: nội dung của trang nằm trong đó, mà thư mục xuất ra bị thay toàn bộ
fault-output-overlap = { $path } không thể là thư mục xuất ra: nó chồng lên { $folder }
fault-output-in-git = { $path } không thể là thư mục xuất ra: nó là của git
fault-output-git = { $path } không thể là thư mục xuất ra: trong đó có kho git, mà thư mục xuất ra bị thay toàn bộ
fault-output-foreign = { $path } không phải do { $command } tạo ra (trong đó có { $name }): hãy chọn --output khác, hoặc thay toàn bộ bằng --force
fault-output-mount = { $path } là nơi gắn một ổ đĩa (mount), không thư mục nào thay được: hãy nêu một thư mục bên trong, chẳng hạn { $path }/site
fault-output-busy = một lệnh `scorecard` khác đang ghi { $path }: hãy đợi lệnh ấy xong rồi chạy lại
fault-output-aside = { $path } nằm đúng chỗ cần dùng mà không phải do `scorecard` tạo ra: hãy chuyển nó đi nơi khác
fault-output-left = { $path } là phần còn lại của một lần chạy bị ngắt, hoặc đang có một lần chạy khác: nếu không có, hãy xóa nó
fault-output-lost = { $path } vẫn như cũ: trang mới đã bị xóa trong lúc đang được ghi
fault-output-carry = không chuyển được các tên bắt đầu bằng dấu chấm trong { $path } sang trang mới
fault-zip-foreign = { $path } không phải do scorecard export tạo ra: hãy chọn --zip khác, hoặc thay tệp ấy bằng --force
fault-zip-terminal = màn hình không hiển thị được tệp zip: hãy nêu tên tệp, hoặc thêm >TỆP vào cuối lệnh

fault-system = { $kind ->
    [gone] không có tệp hay thư mục nào tên như vậy
    [denied] tài khoản này không có quyền làm việc đó
    [folder] đó là thư mục, không phải tệp
    [file] đó là tệp, không phải thư mục
    [there] đã có tệp hoặc thư mục tên như vậy
    [full] đĩa đã đầy
    [quota] tài khoản này đã dùng hết phần đĩa được cấp
    [fixed] đĩa này chỉ cho đọc
    [long] tên quá dài, hoặc có ký tự không được phép dùng
    [busy] một chương trình khác đang dùng
   *[utf8] đó không phải là văn bản mã UTF-8
} ({ $system })

fault-no-site = không có content/scorecard.yaml trong { $path } hay thư mục nào bên trên: hãy chạy `scorecard init` trong một thư mục trống để bắt đầu, hoặc vào thư mục chứa content/, hoặc nêu thư mục ấy bằng --root
fault-no-site-named = { $path } không chứa content/scorecard.yaml: --root nêu thư mục chứa content/; `scorecard init { $path }` bắt đầu một bảng điểm trong thư mục trống
fault-here = thư mục hiện tại không còn nữa
fault-no-path = { $path } không phải là đường dẫn
fault-stdin = không đọc được đầu vào chuẩn
fault-stdin-folder = --stdin-filename: { $path } là thư mục
fault-stdin-elsewhere = --stdin-filename: { $path } không nằm trong { $folder }
fault-print = không ghi được kết quả ra đầu ra
fault-epoch = SOURCE_DATE_EPOCH không phải là số giây tính từ năm 1970: { $value }
fault-no-check = { $option }: không phát hiện nào có mã { $id }: { $near ->
    [none] `scorecard explain` liệt kê mọi mã
   *[one] có phải là `{ $near }`?
}
fault-port = cổng { $port } của { $address } đang có chương trình khác dùng: hãy chọn cổng khác bằng --port, hoặc --port 0 để tự chọn cổng trống
fault-address = không nhận được kết nối ở { $address }: --interface, --port

usage-unknown = không có tham số { $name }
usage-command = không có lệnh { $name }
usage-value = { $name } không nhận giá trị { $value }
usage-no-value = { $name } cần có một giá trị
usage-missing = còn thiếu: { $names }
usage-conflict = { $name } không dùng cùng lúc với { $names }
usage-invalid = { $name } không nhận giá trị { $value }: { $why }
usage-values = các giá trị dùng được: { $names }
usage-near = có phải là { $names }?
usage-usage = Cách dùng:
usage-more = Chạy `{ $command }` để biết thêm.

usage-name = hãy ghi một cái tên
usage-line = hãy ghi một dòng, dài nhất 500 byte
usage-role = hãy ghi một trong { $names } và tên trường, chẳng hạn value=amount
usage-dash = lệnh này kiểm tra toàn bộ content/; muốn kiểm tra riêng một tệp đang mở trong trình soạn thảo, hãy ghi - và --stdin-filename
usage-base-url = hãy ghi một địa chỉ như https://example.org/bang-diem/, hoặc ./ nếu mở trang từ thư mục trên đĩa

fault-much-data = { $path } chứa hơn { $limit } byte dữ liệu: hãy nhập từng phần
fault-many-files = { $path } chứa hơn { $limit } tệp: hãy nêu đúng thư mục dữ liệu
fault-too-large = { $path } lớn hơn { $limit } byte
fault-no-settings = { $path } có tệp nhưng không có scorecard.yaml: hãy viết tệp ấy trước, hoặc chuyển sang một thư mục trống
fault-would-be-large = { $path } sẽ dài { $size } byte, mà chương trình chỉ đọc tối đa { $limit } byte: hãy nhập từng phần
fault-behind-link = { $path } là liên kết, hoặc nằm sau một liên kết: hãy nêu chỗ khác
fault-empty-table = bảng không có gì
fault-no-sheet = { $path } không có trang tính { $name }; các trang tính hiện có: { $names }
fault-not-utf8 = { $path } không phải mã UTF-8
fault-period = --period { $value } không phải là kỳ: hãy ghi 2023, 2023-H1 hoặc 2023-Q1
fault-indicator = --indicator { $value }: không chỉ số nào có id này
fault-date = --published { $value } không phải là ngày: hãy ghi 2024-01-28, 2024-01 hoặc 2024
fault-url = --url { $value } không phải là địa chỉ, chẳng hạn https://example.org/bang
fault-id = --id { $value }: id chỉ gồm chữ thường a-z, chữ số và dấu gạch nối đơn
fault-no-id = không đặt được id từ tên tệp: hãy đặt tên cho báo cáo bằng --id
fault-no-topic = --define cần một chủ đề để xếp chỉ số vào: hãy viết một chủ đề trong content/topics.yaml
fault-no-state = { $path } không chứa content/scorecard.yaml, cũng không chứa data/observations.csv
fault-broken-state = nội dung của { $path } có lỗi nên không so sánh được: `scorecard check` kể các lỗi ấy
fault-compare = không so sánh được { $path }
fault-not-in = { $path } không nằm trong { $folder }
fault-not-content = { $path } không được đọc như nội dung
